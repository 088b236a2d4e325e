/** The list with the item one step up or down; the same order when it stands at that end, or is not there. */
export function moveItem(order: readonly string[], item: string, step: 'up' | 'down'): readonly string[] {
  const at = order.indexOf(item);
  const to = step === 'up' ? at - 1 : at + 1;
  const other = order[to];
  if (at < 0 || other === undefined) return order;
  return order.map((one, index) => (index === at ? other : index === to ? item : one));
}

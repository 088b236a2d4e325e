/** The address of the page that a click in this one leads to; null when it opens elsewhere or stays on the page. */
export function linkFollowed(event: MouseEvent): string | null {
  if (event.defaultPrevented || event.button !== 0) return null;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return null;
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  if (!(link instanceof HTMLAnchorElement) || link.hasAttribute('download')) return null;
  if (link.target && link.target !== '_self') return null;
  const to = new URL(link.href);
  const { origin, pathname, search } = window.location;
  if (to.origin !== origin || (to.hash !== '' && to.pathname === pathname && to.search === search)) return null;
  return to.href;
}

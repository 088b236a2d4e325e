/** The page of a list that an address asks for, from 1; whatever makes no sense there is the first. */
export function pageNumberOf(value: string | readonly string[] | undefined): number {
  const page = Number([value ?? []].flat()[0]);
  return Number.isInteger(page) && page >= 1 && page <= 50 ? page : 1;
}

type Query = Readonly<Record<string, string | readonly string[]>>;
/** An address with a query; without one when there is nothing to say. */
export function withQuery(path: string, query: Query): string {
  const params = new URLSearchParams();
  for (const [name, values] of Object.entries(query)) for (const value of [values].flat()) params.append(name, value);
  const said = params.toString();
  return said ? `${path}?${said}` : path;
}

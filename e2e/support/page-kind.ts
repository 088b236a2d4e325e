const keeps = new Set(['search', 'new', 'edit', 'follow', 'members', 'references', 'inbox', 'reviews', 'done']);
const named = /^(challenges|solvers|responses|proposals|references|invitations|matches|themes)$/;

/** The kind of page that a path shows, its language and its things' names left out: "challenges/:one/follow". */
export function pageKind(path: string): string {
  const parts = path.split('/').slice(2);
  return parts
    .map((part, at) => (named.test(parts[at - 1] ?? '') && !keeps.has(part) && !named.test(part) ? ':one' : part))
    .join('/');
}

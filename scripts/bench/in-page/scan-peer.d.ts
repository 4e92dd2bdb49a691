/** What the bench calls of a package that comes without types. */
declare module '@beshkenadze/eyecite' {
  export function getCitations(text: string): unknown[];
}

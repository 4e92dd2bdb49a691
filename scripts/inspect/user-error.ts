/** What the one who calls a script did wrong, said in one line; ends it with exit code 2. */
export class UserError extends Error {}

/**
 * How the file of the open map differs from what was last read from it or written to it; `null` where it does
 * not. `changed`: somebody else saved it, nothing of ours is unsaved, and theirs comes up as soon as nobody is
 * in the middle of something; `conflict`: both changed, and the person decides; `unreadable`: what it says now
 * does not open; `gone`: it is not in its folder; `away`: nor is the folder, or it does not answer.
 */
export type Outside =
  | { readonly kind: 'changed' | 'conflict' | 'gone' | 'away' }
  | { readonly kind: 'unreadable'; readonly message: string };

import type { Values } from '../../foundation/refusal.ts'

/** How far a mail is: fetched and waiting to be read, to be decided, done, set aside, or not to be read. */
export const mailStates = ['waiting', 'read', 'taken', 'dismissed', 'unreadable'] as const
export type MailState = (typeof mailStates)[number]

/** What is noted of a mail that was read while nobody knows which of the open calls it answers. */
export const whichCall = 'which-call'

/** What a file of a mail is in a case. */
export const partRoles = ['material', 'form', 'scan', 'photo', 'overview', 'other'] as const
export type PartRole = (typeof partRoles)[number]

/** What became of a proposal; `replaced` is one that a corrected version followed. */
export type ProposalState = 'proposed' | 'taken' | 'replaced' | 'dismissed'

/** By what a union was recognised, the surest first (notice 三、3; domain, S35). */
export const matchClues = ['address', 'form', 'title', 'signature', 'subject', 'words'] as const
export type MatchClue = (typeof matchClues)[number]

/** A union that a case may come from, and by what it was recognised. */
export type UnionMatch = { readonly id: string; readonly name: string; readonly by: readonly MatchClue[] }

/** What the clerk should know of a proposal before taking it; a wording under `mailbox.remarks`. */
export type Remark = { readonly code: string; readonly values: Values }

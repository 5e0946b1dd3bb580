import type { ToDo, ToDoCode } from '../../../actions/toDo.ts'

/** Where each thing to be done is done; `{call}` is the call, `{case}` the case it speaks of. */
const paths: Readonly<Record<ToDoCode, string>> = {
  readNotice: '/desk/calls/{call}',
  firstCase: '/desk/cases',
  finishDraft: '/desk/cases/{case}/edit',
  mendReturned: '/desk/cases/{case}/edit',
  correctDeficient: '/desk/cases/{case}/edit',
  decideCases: '/desk/calls/{call}/channel',
  writeOverview: '/desk/calls/{call}/overview',
  closeBatch: '/desk/calls/{call}/channel',
  decideMails: '/desk/mailbox?state=read',
  receiveCases: '/desk/calls/{call}/examination?state=forwarded',
  examineCases: '/desk/calls/{call}/examination?state=received',
  examineCorrected: '/desk/calls/{call}/examination?state=corrected',
  overdueCorrections: '/desk/calls/{call}/examination?state=deficient',
  scoreCases: '/desk/calls/{call}/scoring',
  setUpCall: '/desk/calls/new',
  importRegistry: '/desk/registry/import',
  openCall: '/desk/calls/{call}',
  settleDoubts: '/desk/calls/{call}/rules',
  remindUnread: '/desk/calls/{call}/progress?standing=unread',
  remindUnreported: '/desk/calls/{call}/progress?standing=unreported',
  arrangeReview: '/desk/calls/{call}/review',
  openPublicity: '/desk/calls/{call}/awards',
  closePublicity: '/desk/calls/{call}/publication',
  ruleObjections: '/desk/calls/{call}/objections',
  publishCases: '/desk/calls/{call}/showcase',
  handOverAccounts: '/desk/accounts?state=oneTime',
  grantOffices: '/desk/accounts?state=noOffice',
  verifyLog: '/desk/log',
}

/** The address at which something is done. */
export function pathOf(toDo: ToDo, callId: string): string {
  return paths[toDo.code].replace('{call}', callId).replace('{case}', toDo.caseId ?? '')
}

/** What stands on the page where a case is read. */
export const reading = {
  body: '案例正文',
} as const

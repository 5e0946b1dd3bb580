/** The number a case keeps for ever: year of the call, code of the recommender, running number (2019-HA-003). */
export function caseNumber(year: string, series: string, running: number): string {
  return `${year}-${series}-${String(running).padStart(3, '0')}`
}

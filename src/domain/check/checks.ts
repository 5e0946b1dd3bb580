import type { Rules } from '../campaign/rules.ts'
import { demandsOn } from '../campaign/works.ts'
import type { CaseContent } from '../case/content.ts'
import type { CaseFacts, TextCount } from '../case/facts.ts'
import { bodyCheck } from './body.ts'
import { briefCheck } from './brief.ts'
import { captionCheck } from './caption.ts'
import { type CaseSubject, type Check, findingsOf, type OverviewSubject } from './check.ts'
import { elsewhereCheck } from './elsewhere.ts'
import { facetsCheck } from './facets.ts'
import type { Finding } from './finding.ts'
import { focusAreaCheck } from './focusArea.ts'
import { formCheck } from './form.ts'
import { formulasCheck } from './formulas.ts'
import { lengthCheck } from './length.ts'
import { overviewReportCheck } from './overview.ts'
import { parcelCheck } from './parcel.ts'
import { periodCheck } from './period.ts'
import { photoCountCheck } from './photoCount.ts'
import { photoDetailCheck } from './photoDetail.ts'
import { photoFileCheck } from './photoFile.ts'
import { photoOriginCheck } from './photoOrigin.ts'
import { photoPlaceCheck } from './photoPlace.ts'
import { photoReuseCheck } from './photoReuse.ts'
import { photoSizeCheck } from './photoSize.ts'
import { pledgeCheck } from './pledge.ts'
import { privacyCheck } from './privacy.ts'
import { scanCheck } from './scan.ts'
import { sealMarksCheck } from './sealMarks.ts'
import { titleCheck } from './title.ts'

/** The checks of a case in the order of the editor; all of them look from the first letter on. */
export const caseChecks: readonly Check<CaseSubject>[] = [
  titleCheck,
  elsewhereCheck,
  focusAreaCheck,
  facetsCheck,
  periodCheck,
  formCheck,
  lengthCheck,
  briefCheck,
  bodyCheck,
  formulasCheck,
  privacyCheck,
  photoCountCheck,
  photoFileCheck,
  photoSizeCheck,
  photoDetailCheck,
  photoOriginCheck,
  photoPlaceCheck,
  photoReuseCheck,
  captionCheck,
  scanCheck,
  sealMarksCheck,
  pledgeCheck,
]

/** What only a person who types can give: where a case came as files it is asked for later. */
const ofTypedCases: readonly Check<CaseSubject>[] = [
  focusAreaCheck,
  facetsCheck,
  periodCheck,
  scanCheck,
  pledgeCheck,
]

/** The checks of a case that came as files. */
export const parcelChecks: readonly Check<CaseSubject>[] = [
  parcelCheck,
  ...caseChecks.filter((check) => !ofTypedCases.includes(check)),
]

/** The checks of a county's overview report. */
export const overviewChecks: readonly Check<OverviewSubject>[] = [overviewReportCheck]

/** All findings on a version of a case by the rules for its kind; the same while it is typed, submitted and examined. */
export function checkCase(rules: Rules, content: CaseContent, facts: CaseFacts): Finding[] {
  return findingsOf(caseChecks, { rules: demandsOn(rules, content), content, facts })
}

/** All findings on a case that came as files. */
export function checkParcel(rules: Rules, content: CaseContent, facts: CaseFacts): Finding[] {
  return findingsOf(parcelChecks, { rules: demandsOn(rules, content), content, facts })
}

/** All findings on an overview report. */
export function checkOverview(rules: Rules, text: string, count: TextCount): Finding[] {
  return findingsOf(overviewChecks, { rules, text, count })
}

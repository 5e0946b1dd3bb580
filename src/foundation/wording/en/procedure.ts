import type { procedure as zhProcedure } from '../zh-CN/procedure.ts'

export const procedure = {
  'no-quota': 'Your union has no places in this call and cannot recommend a case.',
  'over-quota':
    'The quota is used up: at most {max} cases, {used} recommended already (notice {clause}). To recommend this one, first take back another.',
  'over-quota-of-kind':
    'The quota of “{kind}” is used up: at most {max}, {used} recommended already (notice {clause}). To recommend this one, first take back another of that kind.',
  'below-floor-of-kind':
    'At least {min} of “{kind}” are asked for and there are {used} (notice {clause}); the batch cannot be forwarded.',
  'below-floor-of-kind-needs-reason':
    'At least {min} of “{kind}” are asked for and there are {used} (notice {clause}). Say why.',
  'transfer-closed': '{name} has forwarded already and can take no more places.',
  'transfer-without-cap': '{name} may send any number of cases, so that no places need to be moved.',
  'transfer-below-used': '{name} has {max} places and has used {used}; it can give {free}, not {places}.',
  'opinion-date-before-notice':
    'The opinion is dated {date}, before the notice of {noticeDay}. Please mend the date.',
  'opinion-date-in-future': 'The opinion is dated {date}, after today ({today}). Please mend the date.',
  'batch-closed': 'The batch was closed at {at}; nothing can be recommended, returned or moved any more.',
  'overview-missing': '“{title}” is missing; it must be sent together with the cases (notice {clause}).',
  'overview-invalid': '“{title}” still has {count} errors; mend them before closing (notice {clause}).',
  'below-floor':
    'At least {min} cases are due, there are {used} (notice {clause}). The batch cannot be closed.',
  'below-floor-needs-reason':
    'At least {min} cases are due, there are {used} (notice {clause}). Please write down why.',
  'undecided-needs-reason':
    '{count} submitted cases are undecided. Recommend or return them, or write down why they are passed over.',

  'round-closed': 'This round of review is over; no score can be given any more.',
  'gate-fail-needs-comment': '“{gate}” is failed: please give the reason in the comment.',
  'score-change-needs-reason':
    'Please say why you change a score handed in already. The former score is kept.',
  'conflict-own-unit': 'The reviewer holds an office in the unit of the case.',
  'conflict-same-line': "The reviewer's union leads the unit of the case, or is led by it.",
  'conflict-channel': "The reviewer's union recommended the case.",
  'conflict-took-part': 'The reviewer wrote or recommended the case.',
  'conflict-declared': 'The reviewer declared a conflict of interest.',
  'conflict-imported': "The reviewer is on the organiser's list of conflicts.",
  'shortfall-eligible': '{missing} scores are missing: only {eligible} more reviewers have no conflict.',
  'shortfall-capacity': '{missing} scores are missing: the reviewers have as many cases as they take.',
  'tie-criterion': 'The mean is {mean} for both; “{criterion}” decides: {higher} is above {lower}.',
  'tie-median':
    'The mean is {mean} and every criterion equal for both; the median decides: {higher} is above {lower}.',
  'tie-plain-mean':
    'The mean is {mean}, criteria and median equal for both; the mean of all scores decides: {higher} is above {lower}.',
  'tie-equal': 'The mean is {mean} and all else is equal; both have rank {rank}.',

  'chosen-by-rank': 'Chosen by rank {rank}.',
  'chosen-by-rank-of-kind': 'Chosen by rank {rank} among works of its kind.',
  'left-by-rank-of-kind': 'Rank {rank} among works of its kind is beyond the {size} places.',
  'left-kind-not-awarded': 'There is no award for works of its kind.',
  'chosen-for-coverage': 'Chosen so that “{facet}: {option}” has a winner, at a cost of {cost} points.',
  'chosen-by-organiser': 'Chosen by the organiser: {reason}',
  'left-by-rank': 'Rank {rank} is beyond the {size} places.',
  'left-for-coverage': 'Gave way so that “{facet}: {option}” has a winner, at a cost of {cost} points.',
  'left-below-floor': 'The mean of {mean} is below the quality floor of {floor}.',
  'left-gate-failed': 'Gate questions were failed {count} times.',
  'left-unscored': 'Not scored yet.',
  'left-by-organiser': 'Left out by the organiser: {reason}',
  'tie-at-grade':
    '{count} cases share rank {rank} and fall into two grades ({names}); change the numbers of the grades in the rules, or settle it.',
  'tie-at-cut':
    '{count} cases share rank {rank} and only {places} places are left. Decide, and write down why.',
  'gap-no-candidate': 'No case that meets the conditions has “{facet}: {option}”.',
  'gap-no-place': '“{facet}: {option}” has no winner: there is no place that could be given up.',
  'line-volume': 'Valid cases: {valid}, of which {counted} count ÷ {min} due × {weight} = {points}',
  'line-quality-awards':
    'Quality: ({shortlisted} shortlisted + 2 × {awarded} awarded, {earned}) ÷ (3 × {valid} valid, {most}) × {weight} = {points}',
  'line-quality-scores': 'Quality: mean score {mean} ÷ 100 × {weight} = {points}',
  'line-overview-in-time': 'Overview report in time: {points} of {weight}',
  'line-overview-late': 'Overview report late, half the points: {points} of {weight}',
  'line-overview-missing': 'Overview report missing: {points} of {weight}',
  'line-scaled':
    'No overview report owed, {available} points brought up to {full}: {sum} × {full} ÷ {available}, adds {points}',
  'line-deducted':
    'Deductions: {returned} returned × {perReturned}, {late} late × {perLate}, at most {most}: {points} taken off',

  'publicity-starts-in-past':
    'The publicity would start on {startsOn}, before today ({today}). Please mend the date.',
  'publicity-not-begun': 'The publicity starts on {startsOn}; objections are taken from then on.',
  'publicity-still-running': 'The publicity ends on {endsOn} and can be closed from the day after.',
  'objections-open': '{count} objections wait for a ruling; the publicity cannot be closed.',
  'objection-period-over': 'The publicity ended on {endsOn}; objections are no longer taken.',
  'objector-name-not-real': 'Please give your real name. The organiser keeps it confidential.',
  'contact-unusable': 'Please give a telephone number or e-mail address that reaches you.',
  'objection-already-ruled': '{number} has been ruled on already.',
  'entry-frozen': 'This entry is under objection ({numbers}) and cannot be changed until it is ruled on.',
} as const satisfies Record<keyof typeof zhProcedure, string>

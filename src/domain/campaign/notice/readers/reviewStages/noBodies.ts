/** What 各 is said of that is no body, 各专家, 各类作品, while 各专业协会 is one; as the source of a pattern. */
export const noBodies = '(?:专业|学科)(?!协会|学会|分会)|评|专家|[类轮组位]'

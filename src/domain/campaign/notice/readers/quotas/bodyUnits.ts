/** What bodies are told one by one by, each one sign: 每校, 每库. */
export const unitSigns = '校院园县区市镇乡村街企家所馆店厂社库站队矿局会'

/** Signs that stand before headings and points in print. */
export const headingSigns = '※★◆■●▲◎☆□◇▶►○◉▪△▌▍◈♦'
/** And those that stand before points alone. */
export const pointSigns = `${headingSigns}•·√✓✔❖➢➤`

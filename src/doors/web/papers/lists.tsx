import type { CasePapers, readCertificates } from '../../../actions/casePaperDesk.ts'
import type { ListQuery } from '../../../foundation/listQuery.ts'
import type { Say } from '../../../foundation/wording/wording.ts'
import { StateBadge } from '../ui/badge.tsx'
import { CaseNumber } from '../ui/caseNumber.tsx'
import { type Column, List, ListFilters } from '../ui/list.tsx'
import { Download, LastMade } from './download.tsx'

function CaseActs(props: { say: Say; row: CasePapers }) {
  const { say, row } = props
  const path = `/desk/cases/${row.id}`
  const form = `${say('papers.kind.form')} ${row.number ?? row.title}`
  return (
    <span class="row-acts paper-acts">
      {row.form ? (
        <>
          <a class="btn btn-sm btn-outline-secondary" href={`${path}/paper`}>
            {say('papers.preview')}
            <span class="visually-hidden"> {form}</span>
          </a>
          <Download path={`${path}/form.pdf`} label={say('papers.format.pdf')} paper={form} />
          <Download path={`${path}/form.docx`} label={say('papers.format.docx')} paper={form} />
        </>
      ) : (
        ''
      )}
      {(['receipt', 'scores'] as const)
        .filter((kind) => row[kind])
        .map((kind) => (
          <Download
            path={`${path}/${kind}.pdf`}
            label={say(`papers.short.${kind}`)}
            paper={row.number ?? ''}
          />
        ))}
    </span>
  )
}

/** The cases whose form, receipt and score sheets the person may print. */
export function CasePaperList(props: {
  say: Say
  found: { readonly rows: readonly CasePapers[]; readonly total: number }
  query: ListQuery
}) {
  const { say, found, query } = props
  const columns: Column<CasePapers>[] = [
    {
      key: 'number',
      label: say('papers.caseNumber'),
      sortable: true,
      cell: (one) => (one.number ? <CaseNumber number={one.number} /> : say('papers.draftMark')),
    },
    {
      key: 'title',
      label: say('papers.caseTitle'),
      sortable: true,
      cell: (one) => <a href={`/desk/cases/${one.id}`}>{one.title}</a>,
    },
    {
      key: 'state',
      label: say('papers.caseState'),
      cell: (one) => <StateBadge say={say} state={one.state} />,
    },
    { key: 'last', label: say('papers.last'), cell: (one) => <LastMade say={say} last={one.last} /> },
    { key: 'acts', label: say('papers.download'), cell: (one) => <CaseActs say={say} row={one} /> },
  ]
  return (
    <section class="papers" aria-labelledby="case-papers">
      <h2 id="case-papers">{say('papers.casesTitle')}</h2>
      <p class="hint">{say('papers.casesLead')}</p>
      {found.total > 0 || query.search ? <ListFilters say={say} query={query} /> : ''}
      <List
        say={say}
        query={query}
        columns={columns}
        rows={found.rows}
        total={found.total}
        caption={say('papers.casesTitle')}
        empty={say(query.search ? 'papers.nothingFound' : 'papers.casesEmpty')}
      />
    </section>
  )
}

type Certificates = Awaited<ReturnType<typeof readCertificates>>

/** The certificates that were given. */
export function CertificateList(props: { say: Say; certificates: Certificates; query: ListQuery }) {
  const { say, certificates, query } = props
  const columns: Column<Certificates['rows'][number]>[] = [
    {
      key: 'number',
      label: say('papers.certificateNumber'),
      cell: (one) => (
        <a href={`/certificates/${encodeURIComponent(one.certificateNumber ?? '')}`} data-turbo="false">
          {one.certificateNumber}
        </a>
      ),
    },
    { key: 'title', label: say('papers.certificateFor'), cell: (one) => one.title },
    { key: 'last', label: say('papers.last'), cell: (one) => <LastMade say={say} last={one.last} /> },
    {
      key: 'acts',
      label: say('papers.download'),
      cell: (one) => (
        <Download
          path={`/desk/awards/${one.id}/certificate.pdf`}
          label={say('papers.format.pdf')}
          paper={one.certificateNumber ?? ''}
        />
      ),
    },
  ]
  return (
    <List
      say={say}
      query={query}
      columns={columns}
      rows={certificates.rows}
      total={certificates.total}
      caption={say('papers.certificates')}
      empty={say('papers.certificatesEmpty')}
    />
  )
}

import type { Draft } from '../../../actions/caseDrafts.ts'
import type { CasePhoto } from '../../../domain/case/content.ts'
import { CameraFacts } from '../case/article.tsx'
import { Icon } from '../ui/icon.tsx'
import { saySize } from '../ui/size.ts'
import { Section, type SectionProps } from './sections.tsx'
import { type Beside, Slot } from './slots.tsx'

type File = Draft['attachments'][number]

const captionParts = ['time', 'place', 'activity'] as const
const captionLabels = {
  time: 'editor.captionTime',
  place: 'editor.captionPlace',
  activity: 'editor.captionActivity',
} as const

/** The day the camera recorded, as a caption writes it. */
function takenDay(file: File | undefined): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})T/.exec(file?.picture?.takenAt ?? '') ?? []
  return year ? `${year}年${Number(month)}月${Number(day)}日` : ''
}

function CaptionBlanks({
  beside,
  photo,
  file,
}: {
  beside: Beside
  photo: CasePhoto
  file: File | undefined
}) {
  const { say } = beside
  const taken = takenDay(file)
  return (
    <div class="caption-blanks">
      {captionParts.map((part) => {
        const name = `photo.${photo.attachmentId}.${part}`
        return (
          <div class={`caption-${part}`}>
            <label class="form-label" for={`field-${name}`}>
              {say(captionLabels[part])}
            </label>
            <input
              class="form-control"
              id={`field-${name}`}
              name={name}
              value={photo[part]}
              autocomplete="off"
            />
            {part === 'time' && taken ? (
              <button
                class="linklike scripted-only"
                type="button"
                data-action="photos#useTaken"
                data-photos-day-param={taken}
              >
                {say('editor.useTaken', { time: taken })}
              </button>
            ) : (
              ''
            )}
          </div>
        )
      })}
    </div>
  )
}

/** One photo in the editor: the picture, what the camera recorded, the caption in three blanks. */
export function PhotoCard(props: { beside: Beside; photo: CasePhoto; file: File | undefined }) {
  const { beside, photo, file } = props
  const { say } = beside
  const id = photo.attachmentId
  const act = (then: string, label: string, icon: string, action: string) => (
    <button
      class="btn btn-sm btn-outline-secondary"
      type="submit"
      name="then"
      value={`${then}:${id}`}
      title={label}
      aria-label={`${label} ${file?.name ?? ''}`}
      data-action={action}
    >
      <Icon name={icon} />
    </button>
  )
  return (
    <li class="photo-card" id={`at-photos.${id}`} data-photos-target="card">
      <input type="hidden" name="photo" value={id} />
      <a
        class="photo-thumb"
        href={`/desk/files/${id}`}
        data-turbo="false"
        title={say('reading.openOriginal')}
      >
        <img src={`/desk/files/${id}?size=small`} alt={file?.name ?? ''} loading="lazy" />
      </a>
      <div class="photo-words">
        <p class="photo-file">
          <b class="photo-number" /> {file?.name ?? ''}
          {file ? <CameraFacts say={say} picture={file.picture} bytes={file.bytes} /> : ''}
        </p>
        <CaptionBlanks beside={beside} photo={photo} file={file} />
        <Slot beside={beside} place={`photos.${id}`} />
      </div>
      <div class="photo-acts">
        <span class="photo-handle scripted-only" title={say('editor.drag')} aria-hidden="true">
          <Icon name="grip-vertical" />
        </span>
        {act('up', say('editor.up'), 'arrow-up', 'photos#up')}
        {act('down', say('editor.down'), 'arrow-down', 'photos#down')}
        {act('remove', say('editor.remove'), 'trash', 'photos#remove')}
      </div>
    </li>
  )
}

/** Photos by dropping or choosing several files, sorted by drag or buttons (notice 二、3). */
export function PhotoSection({ beside, content, caseId, files }: SectionProps & { files: readonly File[] }) {
  const { say } = beside
  const words = {
    uploading: say('editor.uploading'),
    waits: say('editor.uploadWaits'),
    failed: say('editor.uploadFailed'),
    retry: say('editor.uploadRetry'),
    dismiss: say('editor.uploadDismiss'),
    sure: say('editor.removeSure'),
  }
  return (
    <Section beside={beside} part="photos" rule="photos">
      <div
        data-controller="photos"
        data-photos-url-value={`/desk/cases/${caseId}/files`}
        data-photos-words-value={JSON.stringify(words)}
        data-action="dragover->photos#over dragleave->photos#leave drop->photos#drop"
      >
        <ol class="photo-cards" data-photos-target="list">
          {content.photos.map((photo) => (
            <PhotoCard
              beside={beside}
              photo={photo}
              file={files.find((file) => file.id === photo.attachmentId)}
            />
          ))}
        </ol>
        <ul class="uploads" data-photos-target="uploads" aria-live="polite" />
        <div class="drop-zone">
          <Icon name="images" />
          <p class="hint" id="photos-hint">
            {say('editor.photosHint')}
          </p>
          <label class="form-label" for="field-photos">
            {say('editor.photosChoose')}
          </label>
          <input
            class="form-control"
            id="field-photos"
            type="file"
            name="photos"
            multiple
            accept={beside.rules.photos.formats.map((format) => `image/${format}`).join(',')}
            aria-describedby="photos-hint"
            data-photos-target="input"
            data-action="photos#choose"
          />
          <button class="btn btn-outline-secondary unscripted-only" type="submit" name="then" value="stay">
            {say('editor.photosUpload')}
          </button>
        </div>
      </div>
    </Section>
  )
}

/** The stamped scan of the form; a new one takes the place of the old. */
export function ScanSection({ beside, content, caseId, files }: SectionProps & { files: readonly File[] }) {
  const { say } = beside
  const scan = files.find((file) => file.id === content.scanId)
  return (
    <Section beside={beside} part="scan" rule="form">
      <div data-controller="scan" data-scan-url-value={`/desk/cases/${caseId}/files`}>
        <p data-scan-target="now">
          {scan ? (
            <a href={`/desk/files/${scan.id}`} data-turbo="false">
              {scan.name}（{saySize(scan.bytes)}）
            </a>
          ) : (
            <span class="hint">{say('reading.noScan')}</span>
          )}
        </p>
        <label class="form-label" for="field-scan">
          {say('editor.scanChoose')}
        </label>
        <div class="hint" id="scan-hint">
          {say('editor.scanHint')}
        </div>
        <input
          class="form-control"
          id="field-scan"
          type="file"
          name="scan"
          accept="application/pdf,image/jpeg,image/png,image/tiff"
          aria-describedby="scan-hint"
          data-scan-target="input"
          data-action="scan#choose"
        />
        <progress
          class="scripted-only"
          max={100}
          value={0}
          hidden
          data-scan-target="progress"
          aria-label={say('editor.scanChoose')}
        />
        <p
          class="problem"
          data-scan-target="problem"
          data-failed={say('refusal.upload-broken')}
          aria-live="assertive"
        />
      </div>
    </Section>
  )
}

import '@hotwired/turbo'
import { Application } from '@hotwired/stimulus'
import { AwaitingController } from './awaiting.ts'
import { BusyController } from './busy.ts'
import { CountController, GrowController } from './count.ts'
import { DropController } from './drop.ts'
import { EditorController } from './editor.ts'
import { PairController } from './pair.ts'
import { PhotosController, ScanController } from './photos.ts'
import { RankingController } from './ranking.ts'
import { ReadNoticeController } from './readNotice.ts'
import { ScoringController } from './scoring.ts'
import './styles/desk.css'

const application = Application.start()
application.register('awaiting', AwaitingController)
application.register('busy', BusyController)
application.register('count', CountController)
application.register('drop', DropController)
application.register('editor', EditorController)
application.register('grow', GrowController)
application.register('pair', PairController)
application.register('photos', PhotosController)
application.register('ranking', RankingController)
application.register('read-notice', ReadNoticeController)
application.register('scan', ScanController)
application.register('scoring', ScoringController)

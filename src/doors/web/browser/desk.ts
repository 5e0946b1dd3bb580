import '@hotwired/turbo'
import { Application } from '@hotwired/stimulus'
import { RankingController } from './ranking.ts'
import './styles/desk.css'

const application = Application.start()
application.register('ranking', RankingController)

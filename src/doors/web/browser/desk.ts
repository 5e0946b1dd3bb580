import '@hotwired/turbo'
import { Application } from '@hotwired/stimulus'
import './styles/desk.css'

Application.start()

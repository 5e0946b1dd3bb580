import { accountRoutes } from './account/routes.tsx'
import { campaignRoutes } from './campaign/routes.tsx'
import { caseRoutes } from './case/routes.tsx'
import { deskRoutes } from './desk/routes.tsx'
import { examinationRoutes } from './examination/routes.tsx'
import { outboxRoutes } from './outbox/routes.tsx'
import { paperRoutes } from './papers/routes.tsx'
import { recommenderRoutes } from './recommender/routes.tsx'
import { registryRoutes } from './registry/routes.tsx'
import { reporterRoutes } from './reporter/routes.tsx'
import { resultRoutes } from './review/resultRoutes.tsx'
import { reviewRoutes } from './review/routes.tsx'
import { scoringRoutes } from './scoring/routes.tsx'
import type { Route } from './visit.ts'

/** Every page and act of the back office; the matrix of roles and deeds is tested from this list. */
export const routes: readonly Route[] = [...deskRoutes, ...campaignRoutes,
  ...registryRoutes, ...accountRoutes, ...recommenderRoutes, ...examinationRoutes, ...outboxRoutes, ...reporterRoutes, ...caseRoutes, ...paperRoutes, ...reviewRoutes, ...resultRoutes, ...scoringRoutes]

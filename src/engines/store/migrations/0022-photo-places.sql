-- From a case to the documents it came in, and from these to the pictures in them.

create index intake_cases_case on intake_cases (campaign_id, case_id);
create index intake_files_of_case on intake_files (intake_case_id);
create index intake_proposals_case on intake_proposals (campaign_id, case_id);
create index mail_parts_proposal on mail_parts (proposal_id);

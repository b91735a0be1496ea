// Run at every start; each statement may find its work done. Ids are ours and unique within a label.
CREATE CONSTRAINT organisation_id IF NOT EXISTS FOR (n:Organisation) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT person_id IF NOT EXISTS FOR (n:Person) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT post_id IF NOT EXISTS FOR (n:Post) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT portfolio_id IF NOT EXISTS FOR (n:Portfolio) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT locality_id IF NOT EXISTS FOR (n:Locality) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT team_id IF NOT EXISTS FOR (n:Team) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT service_id IF NOT EXISTS FOR (n:Service) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT forum_id IF NOT EXISTS FOR (n:Forum) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT plan_id IF NOT EXISTS FOR (n:Plan) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT priority_id IF NOT EXISTS FOR (n:Priority) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT session_id IF NOT EXISTS FOR (n:Session) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT calendar_feed_id IF NOT EXISTS FOR (n:CalendarFeed) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT topic_id IF NOT EXISTS FOR (n:Topic) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT setting_id IF NOT EXISTS FOR (n:Setting) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT acceptance_id IF NOT EXISTS FOR (n:Acceptance) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT change_set_id IF NOT EXISTS FOR (n:ChangeSet) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT change_part_id IF NOT EXISTS FOR (n:ChangePart) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT change_subject_id IF NOT EXISTS FOR (n:ChangeSubject) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT counter_id IF NOT EXISTS FOR (n:Counter) REQUIRE n.id IS UNIQUE;
// Rules and filters that begin with a role.
CREATE INDEX post_role IF NOT EXISTS FOR (n:Post) ON (n.role);
// History, by what it is looked up by.
CREATE INDEX acceptance_subject IF NOT EXISTS FOR (n:Acceptance) ON (n.subject);
CREATE INDEX change_set_revision IF NOT EXISTS FOR (n:ChangeSet) ON (n.revision);
CREATE INDEX change_part_set IF NOT EXISTS FOR (n:ChangePart) ON (n.changeSet);
CREATE INDEX change_subject_subject IF NOT EXISTS FOR (n:ChangeSubject) ON (n.subject);
// Restructures on paper, and large sets that are being made.
CREATE CONSTRAINT scenario_id IF NOT EXISTS FOR (n:Scenario) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT scenario_part_id IF NOT EXISTS FOR (n:ScenarioPart) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT scenario_step_id IF NOT EXISTS FOR (n:ScenarioStep) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT set_begun_id IF NOT EXISTS FOR (n:SetBegun) REQUIRE n.id IS UNIQUE;
CREATE INDEX scenario_part_scenario IF NOT EXISTS FOR (n:ScenarioPart) ON (n.scenario);
CREATE INDEX scenario_step_scenario IF NOT EXISTS FOR (n:ScenarioStep) ON (n.scenario);

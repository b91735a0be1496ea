/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** A gap is accepted for a time, with a reason. */
export type AcceptGapInput = {
  /** The first day of this change; that of the set when left out. */
  on?: string | null | undefined;
  /** The rule that finds the gap, such as noSupervisor. */
  rule: string;
  /** The post that it is about. */
  subject: string;
  /** The first day on which it is no longer accepted. */
  until: string;
  /** Why it is accepted. */
  why: string;
};

/** A person is added. */
export type AddPersonInput = {
  /** Office e-mail address. */
  email?: string | null | undefined;
  /** Their id, person:...; made from the name when none is given. */
  id?: string | null | undefined;
  /** Their name. */
  name: string;
  /** The day on which they qualified, for somebody newly qualified. */
  newlyQualifiedOn?: string | null | undefined;
  /** The first day of this change; that of the set when left out. */
  on?: string | null | undefined;
  /** Office telephone number. */
  phone?: string | null | undefined;
  /** The register they are on, such as SWE. */
  registeredWith?: string | null | undefined;
  /** The day on which their registration expires. */
  registrationExpiresOn?: string | null | undefined;
};

/** What answers a question asked in own words. */
export type AnswerKind =
  /** A meeting, board or partnership. */
  | 'FORUM'
  /** Nothing was found; the front door is offered instead. */
  | 'NOTHING'
  /** A service, also by a former name. */
  | 'SERVICE'
  /** A team. */
  | 'TEAM'
  /** An everyday topic, such as leave. */
  | 'TOPIC';

/** A person takes a post from a day on. */
export type AppointInput = {
  /** In what capacity. */
  capacity: Capacity;
  /** The first day of this change; that of the set when left out. */
  on?: string | null | undefined;
  /** Who takes it. */
  person: string;
  /** The post that is filled. */
  post: string;
  /** The first day on which it is over again; none when no end is agreed. */
  until?: string | null | undefined;
};

/** A post gets a professional supervisor from a day on, besides those it has. */
export type AssignSupervisorInput = {
  /** Days between two sessions, as agreed; none when nothing is agreed. */
  everyDays?: number | null | undefined;
  /** The first day of this change; that of the set when left out. */
  on?: string | null | undefined;
  /** The portfolio that it is supervised for; none for the whole of its practice. */
  portfolio?: string | null | undefined;
  /** The post that is supervised. */
  post: string;
  /** The post that supervises it professionally. */
  supervisor: string;
};

/** What a post does in a forum. */
export type Attendance =
  /** Takes part. */
  | 'ATTENDS'
  /** Leads the meeting. */
  | 'CHAIRS';

/** In what capacity somebody holds a post. */
export type Capacity =
  /** Acts up into it from another post. */
  | 'ACTING'
  /** Engaged for a time while the post is filled. */
  | 'INTERIM'
  /** Holds a part of it; others hold the rest. */
  | 'JOB_SHARE'
  /** Lent to it by another post or organisation. */
  | 'SECONDED'
  /** Appointed to it for good. */
  | 'SUBSTANTIVE';

/** What stands in a field of a change. */
export type ChangeFieldType =
  /** True or false. */
  | 'BOOLEAN'
  /** A day such as 2026-11-22. */
  | 'DAY'
  /** A number. */
  | 'FLOAT'
  /** An id. */
  | 'ID'
  /** A list of ids. */
  | 'IDS'
  /** A whole number. */
  | 'INT'
  /** A value, as the text of its JSON. */
  | 'JSON'
  /** A text. */
  | 'TEXT'
  /** One of a closed list of words. */
  | 'WORD';

/** One change: exactly one of these is given, and says which kind it is. */
export type ChangeInput =
  {   /** A gap is accepted for a time, with a reason. */
  acceptGap: AcceptGapInput; addPerson?: never; appoint?: never; assignSupervisor?: never; closePost?: never; editPerson?: never; editPost?: never; editService?: never; endHolding?: never; endLead?: never; endSupervision?: never; joinTeam?: never; lead?: never; mergeTeams?: never; moveLine?: never; moveLocality?: never; movePortfolio?: never; moveTeam?: never; openForum?: never; openPost?: never; openTeam?: never; renameService?: never; setForum?: never; setRule?: never; splitTeam?: never; }
  |  { acceptGap?: never;   /** A person is added. */
  addPerson: AddPersonInput; appoint?: never; assignSupervisor?: never; closePost?: never; editPerson?: never; editPost?: never; editService?: never; endHolding?: never; endLead?: never; endSupervision?: never; joinTeam?: never; lead?: never; mergeTeams?: never; moveLine?: never; moveLocality?: never; movePortfolio?: never; moveTeam?: never; openForum?: never; openPost?: never; openTeam?: never; renameService?: never; setForum?: never; setRule?: never; splitTeam?: never; }
  |  { acceptGap?: never; addPerson?: never;   /** A person takes a post from a day on. */
  appoint: AppointInput; assignSupervisor?: never; closePost?: never; editPerson?: never; editPost?: never; editService?: never; endHolding?: never; endLead?: never; endSupervision?: never; joinTeam?: never; lead?: never; mergeTeams?: never; moveLine?: never; moveLocality?: never; movePortfolio?: never; moveTeam?: never; openForum?: never; openPost?: never; openTeam?: never; renameService?: never; setForum?: never; setRule?: never; splitTeam?: never; }
  |  { acceptGap?: never; addPerson?: never; appoint?: never;   /** A post gets a professional supervisor from a day on, besides those it has. */
  assignSupervisor: AssignSupervisorInput; closePost?: never; editPerson?: never; editPost?: never; editService?: never; endHolding?: never; endLead?: never; endSupervision?: never; joinTeam?: never; lead?: never; mergeTeams?: never; moveLine?: never; moveLocality?: never; movePortfolio?: never; moveTeam?: never; openForum?: never; openPost?: never; openTeam?: never; renameService?: never; setForum?: never; setRule?: never; splitTeam?: never; }
  |  { acceptGap?: never; addPerson?: never; appoint?: never; assignSupervisor?: never;   /** A post closes on a day: its holders leave it, and every line to and from it ends. */
  closePost: ClosePostInput; editPerson?: never; editPost?: never; editService?: never; endHolding?: never; endLead?: never; endSupervision?: never; joinTeam?: never; lead?: never; mergeTeams?: never; moveLine?: never; moveLocality?: never; movePortfolio?: never; moveTeam?: never; openForum?: never; openPost?: never; openTeam?: never; renameService?: never; setForum?: never; setRule?: never; splitTeam?: never; }
  |  { acceptGap?: never; addPerson?: never; appoint?: never; assignSupervisor?: never; closePost?: never;   /** Details of a person are put right; those that are left out stay as they are. */
  editPerson: EditPersonInput; editPost?: never; editService?: never; endHolding?: never; endLead?: never; endSupervision?: never; joinTeam?: never; lead?: never; mergeTeams?: never; moveLine?: never; moveLocality?: never; movePortfolio?: never; moveTeam?: never; openForum?: never; openPost?: never; openTeam?: never; renameService?: never; setForum?: never; setRule?: never; splitTeam?: never; }
  |  { acceptGap?: never; addPerson?: never; appoint?: never; assignSupervisor?: never; closePost?: never; editPerson?: never;   /** Details of a post are put right; those that are left out stay as they are. */
  editPost: EditPostInput; editService?: never; endHolding?: never; endLead?: never; endSupervision?: never; joinTeam?: never; lead?: never; mergeTeams?: never; moveLine?: never; moveLocality?: never; movePortfolio?: never; moveTeam?: never; openForum?: never; openPost?: never; openTeam?: never; renameService?: never; setForum?: never; setRule?: never; splitTeam?: never; }
  |  { acceptGap?: never; addPerson?: never; appoint?: never; assignSupervisor?: never; closePost?: never; editPerson?: never; editPost?: never;   /** Details of a service are put right; those that are left out stay as they are. */
  editService: EditServiceInput; endHolding?: never; endLead?: never; endSupervision?: never; joinTeam?: never; lead?: never; mergeTeams?: never; moveLine?: never; moveLocality?: never; movePortfolio?: never; moveTeam?: never; openForum?: never; openPost?: never; openTeam?: never; renameService?: never; setForum?: never; setRule?: never; splitTeam?: never; }
  |  { acceptGap?: never; addPerson?: never; appoint?: never; assignSupervisor?: never; closePost?: never; editPerson?: never; editPost?: never; editService?: never;   /** A person no longer holds a post from a day on. */
  endHolding: EndHoldingInput; endLead?: never; endSupervision?: never; joinTeam?: never; lead?: never; mergeTeams?: never; moveLine?: never; moveLocality?: never; movePortfolio?: never; moveTeam?: never; openForum?: never; openPost?: never; openTeam?: never; renameService?: never; setForum?: never; setRule?: never; splitTeam?: never; }
  |  { acceptGap?: never; addPerson?: never; appoint?: never; assignSupervisor?: never; closePost?: never; editPerson?: never; editPost?: never; editService?: never; endHolding?: never;   /** A post no longer leads something from a day on. */
  endLead: EndLeadInput; endSupervision?: never; joinTeam?: never; lead?: never; mergeTeams?: never; moveLine?: never; moveLocality?: never; movePortfolio?: never; moveTeam?: never; openForum?: never; openPost?: never; openTeam?: never; renameService?: never; setForum?: never; setRule?: never; splitTeam?: never; }
  |  { acceptGap?: never; addPerson?: never; appoint?: never; assignSupervisor?: never; closePost?: never; editPerson?: never; editPost?: never; editService?: never; endHolding?: never; endLead?: never;   /** A post is no longer supervised by another from a day on. */
  endSupervision: EndSupervisionInput; joinTeam?: never; lead?: never; mergeTeams?: never; moveLine?: never; moveLocality?: never; movePortfolio?: never; moveTeam?: never; openForum?: never; openPost?: never; openTeam?: never; renameService?: never; setForum?: never; setRule?: never; splitTeam?: never; }
  |  { acceptGap?: never; addPerson?: never; appoint?: never; assignSupervisor?: never; closePost?: never; editPerson?: never; editPost?: never; editService?: never; endHolding?: never; endLead?: never; endSupervision?: never;   /** A post is in another team from a day on, in place of those it was in. */
  joinTeam: JoinTeamInput; lead?: never; mergeTeams?: never; moveLine?: never; moveLocality?: never; movePortfolio?: never; moveTeam?: never; openForum?: never; openPost?: never; openTeam?: never; renameService?: never; setForum?: never; setRule?: never; splitTeam?: never; }
  |  { acceptGap?: never; addPerson?: never; appoint?: never; assignSupervisor?: never; closePost?: never; editPerson?: never; editPost?: never; editService?: never; endHolding?: never; endLead?: never; endSupervision?: never; joinTeam?: never;   /** A post leads the organisation, a portfolio, a locality, a team or a service from a day on. */
  lead: LeadInput; mergeTeams?: never; moveLine?: never; moveLocality?: never; movePortfolio?: never; moveTeam?: never; openForum?: never; openPost?: never; openTeam?: never; renameService?: never; setForum?: never; setRule?: never; splitTeam?: never; }
  |  { acceptGap?: never; addPerson?: never; appoint?: never; assignSupervisor?: never; closePost?: never; editPerson?: never; editPost?: never; editService?: never; endHolding?: never; endLead?: never; endSupervision?: never; joinTeam?: never; lead?: never;   /** The members, the teams and the services of one team go over to another on a day, and the first team ends. */
  mergeTeams: MergeTeamsInput; moveLine?: never; moveLocality?: never; movePortfolio?: never; moveTeam?: never; openForum?: never; openPost?: never; openTeam?: never; renameService?: never; setForum?: never; setRule?: never; splitTeam?: never; }
  |  { acceptGap?: never; addPerson?: never; appoint?: never; assignSupervisor?: never; closePost?: never; editPerson?: never; editPost?: never; editService?: never; endHolding?: never; endLead?: never; endSupervision?: never; joinTeam?: never; lead?: never; mergeTeams?: never;   /** A post reports to another line manager from a day on; the line that stands then ends, and everybody below moves with it. */
  moveLine: MoveLineInput; moveLocality?: never; movePortfolio?: never; moveTeam?: never; openForum?: never; openPost?: never; openTeam?: never; renameService?: never; setForum?: never; setRule?: never; splitTeam?: never; }
  |  { acceptGap?: never; addPerson?: never; appoint?: never; assignSupervisor?: never; closePost?: never; editPerson?: never; editPost?: never; editService?: never; endHolding?: never; endLead?: never; endSupervision?: never; joinTeam?: never; lead?: never; mergeTeams?: never; moveLine?: never;   /** A post is based in another locality from a day on, in place of those it was based in. */
  moveLocality: MoveLocalityInput; movePortfolio?: never; moveTeam?: never; openForum?: never; openPost?: never; openTeam?: never; renameService?: never; setForum?: never; setRule?: never; splitTeam?: never; }
  |  { acceptGap?: never; addPerson?: never; appoint?: never; assignSupervisor?: never; closePost?: never; editPerson?: never; editPost?: never; editService?: never; endHolding?: never; endLead?: never; endSupervision?: never; joinTeam?: never; lead?: never; mergeTeams?: never; moveLine?: never; moveLocality?: never;   /** A post serves another portfolio from a day on, in place of those it served. */
  movePortfolio: MovePortfolioInput; moveTeam?: never; openForum?: never; openPost?: never; openTeam?: never; renameService?: never; setForum?: never; setRule?: never; splitTeam?: never; }
  |  { acceptGap?: never; addPerson?: never; appoint?: never; assignSupervisor?: never; closePost?: never; editPerson?: never; editPost?: never; editService?: never; endHolding?: never; endLead?: never; endSupervision?: never; joinTeam?: never; lead?: never; mergeTeams?: never; moveLine?: never; moveLocality?: never; movePortfolio?: never;   /** A post moves to another line manager with everybody below it, and with them to another locality or portfolio. */
  moveTeam: MoveTeamInput; openForum?: never; openPost?: never; openTeam?: never; renameService?: never; setForum?: never; setRule?: never; splitTeam?: never; }
  |  { acceptGap?: never; addPerson?: never; appoint?: never; assignSupervisor?: never; closePost?: never; editPerson?: never; editPost?: never; editService?: never; endHolding?: never; endLead?: never; endSupervision?: never; joinTeam?: never; lead?: never; mergeTeams?: never; moveLine?: never; moveLocality?: never; movePortfolio?: never; moveTeam?: never;   /** A new forum is set up. */
  openForum: OpenForumInput; openPost?: never; openTeam?: never; renameService?: never; setForum?: never; setRule?: never; splitTeam?: never; }
  |  { acceptGap?: never; addPerson?: never; appoint?: never; assignSupervisor?: never; closePost?: never; editPerson?: never; editPost?: never; editService?: never; endHolding?: never; endLead?: never; endSupervision?: never; joinTeam?: never; lead?: never; mergeTeams?: never; moveLine?: never; moveLocality?: never; movePortfolio?: never; moveTeam?: never; openForum?: never;   /** A new post opens on a day. */
  openPost: OpenPostInput; openTeam?: never; renameService?: never; setForum?: never; setRule?: never; splitTeam?: never; }
  |  { acceptGap?: never; addPerson?: never; appoint?: never; assignSupervisor?: never; closePost?: never; editPerson?: never; editPost?: never; editService?: never; endHolding?: never; endLead?: never; endSupervision?: never; joinTeam?: never; lead?: never; mergeTeams?: never; moveLine?: never; moveLocality?: never; movePortfolio?: never; moveTeam?: never; openForum?: never; openPost?: never;   /** A new team is set up. */
  openTeam: OpenTeamInput; renameService?: never; setForum?: never; setRule?: never; splitTeam?: never; }
  |  { acceptGap?: never; addPerson?: never; appoint?: never; assignSupervisor?: never; closePost?: never; editPerson?: never; editPost?: never; editService?: never; endHolding?: never; endLead?: never; endSupervision?: never; joinTeam?: never; lead?: never; mergeTeams?: never; moveLine?: never; moveLocality?: never; movePortfolio?: never; moveTeam?: never; openForum?: never; openPost?: never; openTeam?: never;   /** A service gets another name; it is still found by the former one, which was right until the day. */
  renameService: RenameServiceInput; setForum?: never; setRule?: never; splitTeam?: never; }
  |  { acceptGap?: never; addPerson?: never; appoint?: never; assignSupervisor?: never; closePost?: never; editPerson?: never; editPost?: never; editService?: never; endHolding?: never; endLead?: never; endSupervision?: never; joinTeam?: never; lead?: never; mergeTeams?: never; moveLine?: never; moveLocality?: never; movePortfolio?: never; moveTeam?: never; openForum?: never; openPost?: never; openTeam?: never; renameService?: never;   /** Who chairs and who attends a forum, and where it escalates to, is set from a day on. */
  setForum: SetForumInput; setRule?: never; splitTeam?: never; }
  |  { acceptGap?: never; addPerson?: never; appoint?: never; assignSupervisor?: never; closePost?: never; editPerson?: never; editPost?: never; editService?: never; endHolding?: never; endLead?: never; endSupervision?: never; joinTeam?: never; lead?: never; mergeTeams?: never; moveLine?: never; moveLocality?: never; movePortfolio?: never; moveTeam?: never; openForum?: never; openPost?: never; openTeam?: never; renameService?: never; setForum?: never;   /** A setting of a rule has another value from a day on. */
  setRule: SetRuleInput; splitTeam?: never; }
  |  { acceptGap?: never; addPerson?: never; appoint?: never; assignSupervisor?: never; closePost?: never; editPerson?: never; editPost?: never; editService?: never; endHolding?: never; endLead?: never; endSupervision?: never; joinTeam?: never; lead?: never; mergeTeams?: never; moveLine?: never; moveLocality?: never; movePortfolio?: never; moveTeam?: never; openForum?: never; openPost?: never; openTeam?: never; renameService?: never; setForum?: never; setRule?: never;   /** Some members of a team become a team of their own on a day. */
  splitTeam: SplitTeamInput; };

/** A post closes on a day: its holders leave it, and every line to and from it ends. */
export type ClosePostInput = {
  /** The first day of this change; that of the set when left out. */
  on?: string | null | undefined;
  /** The post that closes. */
  post: string;
};

/** Whose telephone number or address it is. */
export type ContactKind =
  /** The locality's own. */
  | 'LOCALITY'
  /** The office one of somebody who holds the post. */
  | 'PERSON'
  /** The service's own. */
  | 'SERVICE'
  /** The team's own. */
  | 'TEAM';

/** Details of a person are put right; those that are left out stay as they are. */
export type EditPersonInput = {
  /** Office e-mail address; null when there is none. */
  email?: string | null | undefined;
  /** Their name. */
  name?: string | null | undefined;
  /** The day on which they qualified, for somebody newly qualified; null for others. */
  newlyQualifiedOn?: string | null | undefined;
  /** The first day of this change; that of the set when left out. */
  on?: string | null | undefined;
  /** The person. */
  person: string;
  /** Office telephone number; null when there is none. */
  phone?: string | null | undefined;
  /** The register they are on, such as SWE; null for none. */
  registeredWith?: string | null | undefined;
  /** The day on which their registration expires; null when it is not known. */
  registrationExpiresOn?: string | null | undefined;
};

/** Details of a post are put right; those that are left out stay as they are. */
export type EditPostInput = {
  /** Full-time equivalent, 1 for a whole post, more for posts that are kept as a group; null when it is not known. */
  fte?: number | null | undefined;
  /** Its grade; null when it is not known. */
  grade?: string | null | undefined;
  /** Whether it needs professional supervision. */
  needsSupervision?: SupervisionNeed | null | undefined;
  /** The first day of this change; that of the set when left out. */
  on?: string | null | undefined;
  /** The post. */
  post: string;
  /** The profession it belongs to; null when it is not known. */
  profession?: Profession | null | undefined;
  /** The kind of post, such as TEAM_MANAGER; null when it is not known. */
  role?: string | null | undefined;
  /** True when the law requires the post. */
  statutory?: boolean | null | undefined;
  /** What it is called. */
  title?: string | null | undefined;
};

/** Details of a service are put right; those that are left out stay as they are. */
export type EditServiceInput = {
  /** What it does; null when nothing is known. */
  about?: string | null | undefined;
  /** Its e-mail address; null when there is none. */
  email?: string | null | undefined;
  /** The first day of this change; that of the set when left out. */
  on?: string | null | undefined;
  /** Its telephone number; null when there is none. */
  phone?: string | null | undefined;
  /** The service. */
  service: string;
};

/** A person no longer holds a post from a day on. */
export type EndHoldingInput = {
  /** The first day of this change; that of the set when left out. */
  on?: string | null | undefined;
  /** Who leaves it. */
  person: string;
  /** The post that is left. */
  post: string;
};

/** A post no longer leads something from a day on. */
export type EndLeadInput = {
  /** The first day of this change; that of the set when left out. */
  on?: string | null | undefined;
  /** The post that leads. */
  post: string;
  /** What it leads. */
  target: string;
};

/** A post is no longer supervised by another from a day on. */
export type EndSupervisionInput = {
  /** The first day of this change; that of the set when left out. */
  on?: string | null | undefined;
  /** Only what it supervises for this portfolio; everything when none is given. */
  portfolio?: string | null | undefined;
  /** The post that is supervised. */
  post: string;
  /** The post that supervises it. */
  supervisor: string;
};

/** What a search can find. */
export type EntityKind =
  /** A forum. */
  | 'FORUM'
  /** A locality. */
  | 'LOCALITY'
  /** A person. */
  | 'PERSON'
  /** A portfolio. */
  | 'PORTFOLIO'
  /** A post. */
  | 'POST'
  /** A service, also by a former name. */
  | 'SERVICE'
  /** A team. */
  | 'TEAM';

/** Where a forum meets for. */
export type ForumScope =
  /** The whole county. */
  | 'COUNTY'
  /** One locality. */
  | 'LOCALITY';

/** What a forum is for. */
export type ForumTheme =
  /** Quality, performance and practice. */
  | 'CONTINUOUS_IMPROVEMENT'
  /** Boards and partnerships. */
  | 'GOVERNANCE'
  /** Meeting as teams. */
  | 'MEETING_TOGETHER'
  /** Oversight of children and resources. */
  | 'OVERSIGHT'
  /** Working together across disciplines. */
  | 'WORKING_TOGETHER';

/** Which gaps. Every field that is given must hold; one that is left out or null does not matter. */
export type GapFilter = {
  /** True: only those accepted for a time; false: only the others. */
  accepted?: boolean | null | undefined;
  /** Of posts based in this locality. */
  locality?: string | null | undefined;
  /** Of posts serving this portfolio. */
  portfolio?: string | null | undefined;
  /** Of posts of this profession. */
  profession?: Profession | null | undefined;
  /** Of these rules. */
  rules?: Array<string> | null | undefined;
  /** So severe. */
  severity?: Severity | null | undefined;
  /** That began on this day or later; those of which nobody knows since when are left out. */
  since?: string | null | undefined;
  /** Falling short of such a standard. */
  standard?: Standard | null | undefined;
  /** Of this post. */
  subject?: string | null | undefined;
  /** With this text in the title of the post or in the reason, in any letter case. */
  text?: string | null | undefined;
};

/** In which order gaps come. */
export type GapOrder =
  /** As the rules are listed, then by the id of the post. */
  | 'RULE'
  /** The most severe first, then as the rules are listed. */
  | 'SEVERITY'
  /** Those that have stood longest first; those of which nobody knows since when before them. */
  | 'SINCE'
  /** By the title of the post. */
  | 'TITLE';

/** A post is in another team from a day on, in place of those it was in. */
export type JoinTeamInput = {
  /** The first day of this change; that of the set when left out. */
  on?: string | null | undefined;
  /** The post that joins. */
  post: string;
  /** The team that it is in from then on. */
  team: string;
};

/** A post leads the organisation, a portfolio, a locality, a team or a service from a day on. */
export type LeadInput = {
  /** The first day of this change; that of the set when left out. */
  on?: string | null | undefined;
  /** The post that leads. */
  post: string;
  /** What it leads. */
  target: string;
};

/** What a post can lead. */
export type LedKind =
  /** A locality: as its head. */
  | 'LOCALITY'
  /** The whole organisation. */
  | 'ORGANISATION'
  /** A portfolio: as its professional lead. */
  | 'PORTFOLIO'
  /** A service or an area of services. */
  | 'SERVICE'
  /** A team. */
  | 'TEAM';

/** The two lines of a matrix. */
export type LineKind =
  /** Line management: leave, sickness, budget, performance. */
  | 'LINE'
  /** Professional supervision: practice, cases, development. */
  | 'PROFESSIONAL';

/** Which way to take a question. */
export type LineToTake =
  /** To whoever manages the line manager, as the matter is with the line manager. */
  | 'ABOVE_LINE'
  /** Straight to whoever is responsible. */
  | 'DIRECT'
  /** To the front door, the one way in for concerns and requests for help. */
  | 'FRONT_DOOR'
  /** To the line manager. */
  | 'LINE'
  /** To the professional supervisor. */
  | 'PROFESSIONAL';

/** The members, the teams and the services of one team go over to another on a day, and the first team ends. */
export type MergeTeamsInput = {
  /** The team that takes it over. */
  into: string;
  /** The first day of this change; that of the set when left out. */
  on?: string | null | undefined;
  /** The team that is merged. */
  team: string;
};

/** What of a post is another than before. */
export type MoveAspect =
  /** Its line manager. */
  | 'LINE'
  /** Where it is based. */
  | 'LOCALITY'
  /** What it serves. */
  | 'PORTFOLIO'
  /** Its professional supervisors. */
  | 'SUPERVISOR';

/** A post reports to another line manager from a day on; the line that stands then ends, and everybody below moves with it. */
export type MoveLineInput = {
  /** Its new line manager. */
  manager: string;
  /** The first day of this change; that of the set when left out. */
  on?: string | null | undefined;
  /** The post that is managed. */
  post: string;
};

/** A post is based in another locality from a day on, in place of those it was based in. */
export type MoveLocalityInput = {
  /** The locality that it is based in from then on. */
  locality: string;
  /** The first day of this change; that of the set when left out. */
  on?: string | null | undefined;
  /** The post that moves. */
  post: string;
};

/** A post serves another portfolio from a day on, in place of those it served. */
export type MovePortfolioInput = {
  /** The first day of this change; that of the set when left out. */
  on?: string | null | undefined;
  /** The portfolio that it serves from then on. */
  portfolio: string;
  /** The post that moves. */
  post: string;
};

/** A post moves to another line manager with everybody below it, and with them to another locality or portfolio. */
export type MoveTeamInput = {
  /** Where all of them are based from then on; where they are when none is given. */
  locality?: string | null | undefined;
  /** Its new line manager. */
  manager: string;
  /** The first day of this change; that of the set when left out. */
  on?: string | null | undefined;
  /** What all of them serve from then on; what they do when none is given. */
  portfolio?: string | null | undefined;
  /** The post at the top of those who move. */
  post: string;
};

/** A new forum is set up. */
export type OpenForumInput = {
  /** How often it meets, in words. */
  cadence?: string | null | undefined;
  /** Its id, forum:...; made from its name when none is given. */
  id?: string | null | undefined;
  /** What it is called. */
  name: string;
  /** The first day of this change; that of the set when left out. */
  on?: string | null | undefined;
  /** What it is to achieve. */
  purpose?: string | null | undefined;
  /** Where it meets for. */
  scope: ForumScope;
  /** What it is for. */
  theme: ForumTheme;
};

/** A new post opens on a day. */
export type OpenPostInput = {
  /** Full-time equivalent, 1 for a whole post; more for posts that are kept as a group. */
  fte?: number | null | undefined;
  /** Its grade. */
  grade?: string | null | undefined;
  /** Its id, post:...; made from its title when none is given. */
  id?: string | null | undefined;
  /** Whether it needs professional supervision. */
  needsSupervision?: SupervisionNeed | null | undefined;
  /** The first day of this change; that of the set when left out. */
  on?: string | null | undefined;
  /** The profession it belongs to. */
  profession?: Profession | null | undefined;
  /** The kind of post, such as TEAM_MANAGER. */
  role?: string | null | undefined;
  /** True when the law requires the post. */
  statutory?: boolean | null | undefined;
  /** What it is called. */
  title: string;
};

/** A new team is set up. */
export type OpenTeamInput = {
  /** Its id, team:...; made from its name when none is given. */
  id?: string | null | undefined;
  /** What it is part of. */
  kind: TeamKind;
  /** What it is called. */
  name: string;
  /** The first day of this change; that of the set when left out. */
  on?: string | null | undefined;
};

/** How far a portfolio reaches. */
export type PortfolioKind =
  /** Deployed in every locality: a column of the matrix. */
  | 'LOCALITY'
  /** County-wide: cuts across the localities. */
  | 'SPECIALIST';

/** Which posts. Every field that is given must hold; one that is left out or null does not matter. */
export type PostFilter = {
  /** Based in this locality. */
  locality?: string | null | undefined;
  /** With this need of supervision. */
  needsSupervision?: SupervisionNeed | null | undefined;
  /** Serving this portfolio. */
  portfolio?: string | null | undefined;
  /** Of this profession. */
  profession?: Profession | null | undefined;
  /** Of this role, exactly. */
  role?: string | null | undefined;
  /** In this state on the date asked about. */
  state?: PostState | null | undefined;
  /** Member of this team. */
  team?: string | null | undefined;
  /** With this text in the title, in any letter case. */
  text?: string | null | undefined;
};

/** Whether and how a post is held on the date asked about. */
export type PostState =
  /** One person holds it. */
  | 'HELD'
  /** Everybody who holds it does so for a time only (interim, acting or seconded). */
  | 'INTERIM'
  /** Two or more people hold it. */
  | 'SHARED'
  /** Nobody holds it. */
  | 'VACANT';

/** The profession that a post belongs to. */
export type Profession =
  /** Business support. */
  | 'BUSINESS_SUPPORT'
  /** Commissioning, quality and partnerships. */
  | 'COMMISSIONING'
  /** Early help and family work. */
  | 'EARLY_HELP'
  /** Teaching, inclusion and education advice. */
  | 'EDUCATION'
  /** Educational psychology: registered with the Health and Care Professions Council. */
  | 'EDUCATIONAL_PSYCHOLOGY'
  /** Leadership across professions. */
  | 'LEADERSHIP'
  /** Nursing. */
  | 'NURSING'
  /** Another profession. */
  | 'OTHER'
  /** Care in children's homes. */
  | 'RESIDENTIAL_CARE'
  /** Social work: registered with Social Work England where the post requires it. */
  | 'SOCIAL_WORK'
  /** Targeted youth work. */
  | 'YOUTH_WORK';

/** A service gets another name; it is still found by the former one, which was right until the day. */
export type RenameServiceInput = {
  /** Its new name. */
  name: string;
  /** The first day of this change; that of the set when left out. */
  on?: string | null | undefined;
  /** The service. */
  service: string;
};

/** What somebody who is signed in may do. Who has none of these is treated like somebody who is not signed in. */
export type Role =
  /** Also imports. */
  | 'ADMIN'
  /** Also sees registrations, gaps, sessions and history, and corrects data. */
  | 'HR'
  /** Also writes scenarios, and approves those of another leader. */
  | 'LEADERSHIP'
  /** Sees the structure, the people in it and themselves. */
  | 'STAFF';

/** What somebody did with a scenario. */
export type ScenarioAction =
  /** Made its changes part of the structure. */
  | 'APPLIED'
  /** Approved the outcome that was seen. */
  | 'APPROVED'
  /** Began it. */
  | 'DRAFTED'
  /** Wrote its changes. */
  | 'EDITED'
  /** Put it forward for approval. */
  | 'PROPOSED'
  /** Took what others have agreed for its future as given. */
  | 'REBASED'
  /** Tried to apply it, and found that it is no longer what was approved: it has to be approved anew. */
  | 'SENT_BACK'
  /** Gave it up. */
  | 'WITHDRAWN';

/** How far a scenario has come. */
export type ScenarioState =
  /** Its changes are part of the structure, each from its own day on. */
  | 'APPLIED'
  /** Its outcome has been approved by somebody who did not write it. */
  | 'APPROVED'
  /** It is being written. */
  | 'DRAFT'
  /** It waits for somebody else to approve it. */
  | 'PROPOSED'
  /** It was given up. */
  | 'WITHDRAWN';

/** What a service is to whoever asks for it. */
export type ServiceKind =
  /** An area that a corporate director leads. */
  | 'AREA'
  /** A discipline of the integrated locality teams. */
  | 'DISCIPLINE'
  /** Where concerns and requests for help come in. */
  | 'FRONT_DOOR'
  /** A function that a specialist head, manager or principal is responsible for. */
  | 'RESPONSIBILITY'
  /** What members of staff are offered. */
  | 'STAFF_OFFER';

/** A supervision session that took place. There is no place for what was said. */
export type SessionInput = {
  /** How many minutes it lasted, 1 to 600. */
  minutes: number;
  /** The day on which it took place, today at the latest. */
  on: string;
  /** Whether practice was reflected upon; left out when nobody says. */
  reflective?: boolean | null | undefined;
  /** The posts that were supervised: one, or up to 50 of a group. */
  supervisees: Array<string>;
  /** The post that supervised them on that day. */
  supervisor: string;
};

/** Who chairs and who attends a forum, and where it escalates to, is set from a day on. */
export type SetForumInput = {
  /** A post that attends it from then on, besides the others. */
  attends?: string | null | undefined;
  /** The post that chairs it from then on, alone; null for nobody. */
  chair?: string | null | undefined;
  /** The forum that it escalates to from then on, alone; null for none. */
  escalatesTo?: string | null | undefined;
  /** The forum. */
  forum: string;
  /** A post that attends it no longer. */
  leaves?: string | null | undefined;
  /** The first day of this change; that of the set when left out. */
  on?: string | null | undefined;
};

/** A setting of a rule has another value from a day on. */
export type SetRuleInput = {
  /** The first day of this change; that of the set when left out. */
  on?: string | null | undefined;
  /** The rule that has the setting, such as spanTooWide. */
  rule: string;
  /** The name of the setting, such as most. */
  setting: string;
  /** The value from then on, as JSON: 8, or ["SOCIAL_WORKER"]. */
  value: string;
};

/** How soon something must be done about a gap. */
export type Severity =
  /** Now: somebody is not managed or supervised as they must be. */
  | 'HIGH'
  /** In time: it will become worse, or is not known well enough. */
  | 'LOW'
  /** Soon: it weakens the structure or the practice. */
  | 'MEDIUM';

/** How we know a fact. */
export type SourceKind =
  /** Invented to complete the reference organisation; shown as such wherever it appears. */
  | 'ILLUSTRATIVE'
  /** Stands in a public document, which is named. */
  | 'PUBLISHED'
  /** Entered by somebody who uses the service. */
  | 'RECORDED';

/** Some members of a team become a team of their own on a day. */
export type SplitTeamInput = {
  /** The id of the new team, team:...; made from its name when none is given. */
  id?: string | null | undefined;
  /** What the new team is called. */
  name: string;
  /** The first day of this change; that of the set when left out. */
  on?: string | null | undefined;
  /** The members that go to the new team. */
  posts: Array<string>;
  /** The team that is split. */
  team: string;
};

/** How binding a rule is. */
export type Standard =
  /** What a matrix needs to work at all; nobody has published it. */
  | 'DESIGN'
  /** The organisation's own model. */
  | 'LOCAL'
  /** A national standard for employers. */
  | 'NATIONAL'
  /** The law: regulations. */
  | 'STATUTORY';

/** Whether a post needs professional supervision. */
export type SupervisionNeed =
  /** It needs none. */
  | 'NO'
  /** Nobody has recorded it, which is itself a gap. */
  | 'UNRECORDED'
  /** It needs a professional supervisor. */
  | 'YES';

/** What a team is part of. */
export type TeamKind =
  /** A central team alongside the localities. */
  | 'CENTRAL'
  /** A leadership team. */
  | 'LEADERSHIP'
  /** An integrated locality team, or a team within one. */
  | 'LOCALITY'
  /** A specialist team. */
  | 'SPECIALIST';

export type CoverageQueryVariables = Exact<{
  on?: string | null | undefined;
  scenario?: string | null | undefined;
}>;


export type CoverageQuery = { coverage: { localities: Array<{ id: string, name: string, leaders: Array<{ id: string, title: string, state: PostState, holders: Array<{ capacity: Capacity, person: { id: string, name: string } }> }> }>, portfolios: Array<{ id: string, name: string, kind: PortfolioKind, leaders: Array<{ id: string, title: string, state: PostState, holders: Array<{ capacity: Capacity, person: { id: string, name: string } }> }> }>, cells: Array<{ locality: string, portfolio: string, posts: number, fte: number, vacancies: number, interim: number, gaps: number | null, leads: Array<{ id: string, title: string, state: PostState, holders: Array<{ capacity: Capacity, person: { id: string, name: string } }> }> }> } };

export type PostNameFragment = { id: string, title: string, state: PostState, holders: Array<{ capacity: Capacity, person: { id: string, name: string } }> };

export type StepFragment = { level: number, from: string, kind: LineKind, portfolio: { id: string, name: string } | null, post: { id: string, title: string, state: PostState, holders: Array<{ capacity: Capacity, person: { id: string, name: string } }> }, source: { kind: SourceKind, document: string | null, on: string | null } };

export type SourceNoteFragment = { kind: SourceKind, document: string | null, on: string | null };

export type ReachableFragment = { id: string, title: string, state: PostState, holders: Array<{ capacity: Capacity, person: { email: string | null, phone: string | null, id: string, name: string } }> };

export type GapsPageQueryVariables = Exact<{
  filter?: GapFilter | null | undefined;
  orderBy: GapOrder;
  first: number;
  after?: string | null | undefined;
  on?: string | null | undefined;
  scenario?: string | null | undefined;
}>;


export type GapsPageQuery = { gaps: { totalCount: number, acceptedCount: number, byRule: Array<{ count: number, rule: { id: string, law: string, standard: Standard } }>, byStandard: Array<{ standard: Standard, count: number }>, byLocality: Array<{ count: number, locality: { id: string, name: string } | null }>, byPortfolio: Array<{ count: number, portfolio: { id: string, name: string } | null }>, byProfession: Array<{ profession: Profession | null, count: number }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, reason: string, severity: Severity, standard: Standard, since: string | null, accepted: { until: string | null } | null, rule: { id: string }, subject: { id: string, title: string, state: PostState, holders: Array<{ capacity: Capacity, person: { id: string, name: string } }> } }> } };

export type GapQueryVariables = Exact<{
  filter?: GapFilter | null | undefined;
  rule: string;
  subject: string;
  on?: string | null | undefined;
  scenario?: string | null | undefined;
}>;


export type GapQuery = { gaps: { nodes: Array<{ id: string, reason: string, source: string, severity: Severity, standard: Standard, since: string | null, evidence: Array<string>, accepted: { why: string, since: string, until: string | null } | null, rule: { id: string, law: string, advice: string, settings: Array<{ name: string, value: string, unit: string, about: string }> }, subject: { id: string, title: string } }> }, suggestions: Array<{ sentence: string, reasons: Array<string>, changes: Array<{ kind: string, json: string }> }> };

export type TryChangesQueryVariables = Exact<{
  changes: Array<ChangeInput> | ChangeInput;
  on?: string | null | undefined;
  scenario?: string | null | undefined;
}>;


export type TryChangesQuery = { preview: { fingerprint: string, refusals: Array<{ sentence: string }>, opened: Array<{ id: string, standard: Standard, reason: string, subject: { title: string } }>, closed: Array<{ id: string, standard: Standard, reason: string, subject: { title: string } }>, moves: Array<{ aspect: MoveAspect, post: string, title: string, before: Array<{ name: string }>, after: Array<{ name: string }> }> } };

export type MakeChangesMutationVariables = Exact<{
  changes: Array<ChangeInput> | ChangeInput;
  on?: string | null | undefined;
  reason: string;
  expecting?: string | null | undefined;
}>;


export type MakeChangesMutation = { apply: { revision: number | null, refusals: Array<{ sentence: string }> } };

export type RepairQueryVariables = Exact<{
  filter?: GapFilter | null | undefined;
  on?: string | null | undefined;
  scenario?: string | null | undefined;
}>;


export type RepairQuery = { repair: { on: string, closes: Array<string>, steps: Array<{ sentence: string }>, changes: Array<{ json: string }>, leaves: Array<{ gap: string, subject: string, why: string }> } };

export type IfLeavesQueryVariables = Exact<{
  post: string;
  on?: string | null | undefined;
  scenario?: string | null | undefined;
}>;


export type IfLeavesQuery = { ifLeaves: { on: string, refusals: Array<{ sentence: string }>, opened: Array<{ id: string, standard: Standard, reason: string, subject: { title: string } }>, left: Array<{ post: string, title: string, suggestions: Array<{ sentence: string, reasons: Array<string> }> }> | null } };

export type ComparisonQueryVariables = Exact<{
  scenarios: Array<string> | string;
  on?: string | null | undefined;
}>;


export type ComparisonQuery = { compare: { on: string, columns: Array<{ gapCount: number, scenario: { id: string, name: string, state: ScenarioState, startsOn: string } | null, refusals: Array<{ step: number | null, sentence: string }>, shape: { headcount: number, posts: number, fte: number, vacancies: number, layers: number, spans: { max: number | null }, supervision: { loads: Array<{ hoursAMonth: number }> } }, opened: Array<{ id: string, standard: Standard, reason: string, subject: { title: string } }>, closed: Array<{ id: string, standard: Standard, reason: string, subject: { title: string } }>, moves: Array<{ aspect: MoveAspect, post: string, title: string, before: Array<{ name: string }>, after: Array<{ name: string }> }> }> } };

export type HistoryQueryVariables = Exact<{
  subject?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type HistoryQuery = { history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, revision: number, startsOn: string, at: string, byName: string | null, reason: string, size: number, opened: number | null, closed: number | null, moved: number | null, undoes: string | null, undoneBy: string | null, changes: Array<{ step: number, sentence: string }>, scenario: { id: string, name: string } | null }> } };

export type UndoMutationVariables = Exact<{
  changeSet: string;
  reason: string;
}>;


export type UndoMutation = { undo: { revision: number | null, refusals: Array<{ sentence: string }> } };

export type ChartGapsQueryVariables = Exact<{
  root?: string | null | undefined;
  depth?: number | null | undefined;
  on?: string | null | undefined;
  scenario?: string | null | undefined;
}>;


export type ChartGapsQuery = { chart: { nodes: Array<{ id: string, gaps: number | null }> } };

export type PostGapsQueryVariables = Exact<{
  id: string;
  on?: string | null | undefined;
  scenario?: string | null | undefined;
}>;


export type PostGapsQuery = { post: { gaps: Array<{ id: string, reason: string, source: string, since: string | null, accepted: { until: string | null } | null }> | null } | null };

export type ScenarioQueryVariables = Exact<{
  id: string;
}>;


export type ScenarioQuery = { scenario: { id: string, name: string, state: ScenarioState, startsOn: string, size: number } | null };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { name: string | null, demonstration: boolean, persona: string | null, roles: Array<Role>, person: { id: string } | null, posts: Array<{ post: { id: string, title: string, state: PostState, holders: Array<{ capacity: Capacity, person: { id: string, name: string } }> } }> }, personas: Array<{ id: string, name: string, about: string }> };

export type OrganisationQueryVariables = Exact<{ [key: string]: never; }>;


export type OrganisationQuery = { organisation: { id: string, name: string, revision: number, startedOn: string | null, counts: { posts: number, vacancies: number, localities: number, portfolios: number } | null } };

export type PlacesQueryVariables = Exact<{
  on?: string | null | undefined;
  scenario?: string | null | undefined;
}>;


export type PlacesQuery = { localities: Array<{ id: string, name: string, email: string | null, phone: string | null, leaders: Array<{ id: string, title: string, state: PostState, holders: Array<{ capacity: Capacity, person: { id: string, name: string } }> }> }>, portfolios: Array<{ id: string, name: string, kind: PortfolioKind, leaders: Array<{ id: string, title: string, state: PostState, holders: Array<{ capacity: Capacity, person: { id: string, name: string } }> }> }> };

export type ChartQueryVariables = Exact<{
  root?: string | null | undefined;
  depth?: number | null | undefined;
  on?: string | null | undefined;
  scenario?: string | null | undefined;
}>;


export type ChartQuery = { chart: { revision: number, truncated: boolean, nodes: Array<{ id: string, title: string, role: string | null, holder: string | null, state: PostState, profession: Profession | null, statutory: boolean, needsSupervision: SupervisionNeed, locality: string | null, portfolio: string | null, team: string | null, level: number, reports: number, source: SourceKind }>, edges: Array<{ from: string, to: string, kind: LineKind, portfolio: string | null, source: SourceKind }> } };

export type LinesQueryVariables = Exact<{
  post: string;
  on?: string | null | undefined;
  scenario?: string | null | undefined;
}>;


export type LinesQuery = { lines: { sentence: string, post: { id: string, title: string, state: PostState, holders: Array<{ capacity: Capacity, person: { id: string, name: string } }> }, line: Array<{ level: number, from: string, kind: LineKind, portfolio: { id: string, name: string } | null, post: { id: string, title: string, state: PostState, holders: Array<{ capacity: Capacity, person: { id: string, name: string } }> }, source: { kind: SourceKind, document: string | null, on: string | null } }>, professional: Array<{ level: number, from: string, kind: LineKind, portfolio: { id: string, name: string } | null, post: { id: string, title: string, state: PostState, holders: Array<{ capacity: Capacity, person: { id: string, name: string } }> }, source: { kind: SourceKind, document: string | null, on: string | null } }>, meet: { lineSteps: number, professionalSteps: number, post: { id: string, title: string, state: PostState, holders: Array<{ capacity: Capacity, person: { id: string, name: string } }> } } | null } };

export type PostQueryVariables = Exact<{
  id: string;
  on?: string | null | undefined;
  scenario?: string | null | undefined;
}>;


export type PostQuery = { post: { role: string | null, profession: Profession | null, grade: string | null, fte: number | null, statutory: boolean, needsSupervision: SupervisionNeed, opensOn: string | null, closesOn: string | null, id: string, title: string, state: PostState, holders: Array<{ capacity: Capacity, from: string, person: { id: string, name: string, email: string | null, phone: string | null, registeredWith: string | null, source: { kind: SourceKind, document: string | null, on: string | null } } }>, managers: Array<{ from: string, post: { id: string, title: string, state: PostState, holders: Array<{ capacity: Capacity, person: { id: string, name: string } }> }, source: { kind: SourceKind, document: string | null, on: string | null } }>, supervisors: Array<{ everyDays: number | null, portfolio: { id: string, name: string } | null, post: { id: string, title: string, state: PostState, holders: Array<{ capacity: Capacity, person: { id: string, name: string } }> }, source: { kind: SourceKind, document: string | null, on: string | null } }>, reports: Array<{ id: string, title: string, state: PostState, holders: Array<{ capacity: Capacity, person: { id: string, name: string } }> }>, supervisees: Array<{ post: { id: string, title: string, state: PostState, holders: Array<{ capacity: Capacity, person: { id: string, name: string } }> }, portfolio: { id: string, name: string } | null }>, leads: Array<{ kind: LedKind, id: string, name: string }>, portfolios: Array<{ id: string, name: string, kind: PortfolioKind }>, locality: { id: string, name: string, email: string | null, phone: string | null } | null, team: { id: string, name: string, kind: TeamKind, email: string | null, phone: string | null } | null, services: Array<{ id: string, name: string, kind: ServiceKind, about: string | null, phone: string | null, email: string | null, formerNames: Array<{ name: string, until: string }> }>, attendances: Array<{ attendance: Attendance, why: string | null, forum: { id: string, name: string, cadence: string | null, scope: ForumScope, purpose: string | null } }>, source: { kind: SourceKind, document: string | null, on: string | null } } | null };

export type SearchQueryVariables = Exact<{
  text: string;
  first: number;
  kinds?: Array<EntityKind> | EntityKind | null | undefined;
  on?: string | null | undefined;
}>;


export type SearchQuery = { search: Array<{ kind: EntityKind, id: string, label: string, detail: string | null, post: string | null }> };

export type ShapeNumbersFragment = { headcount: number, posts: number, fte: number, vacancies: number, layers: number, spans: { max: number | null }, supervision: { loads: Array<{ hoursAMonth: number }> } };

export type MovedFragment = { aspect: MoveAspect, post: string, title: string, before: Array<{ name: string }>, after: Array<{ name: string }> };

export type GapToldFragment = { id: string, standard: Standard, reason: string, subject: { title: string } };

export type OutcomeToldFragment = { opened: Array<{ id: string, standard: Standard, reason: string, subject: { title: string } }>, closed: Array<{ id: string, standard: Standard, reason: string, subject: { title: string } }>, moves: Array<{ aspect: MoveAspect, post: string, title: string, before: Array<{ name: string }>, after: Array<{ name: string }> }> };

export type MadeFragment = { revision: number | null, refusals: Array<{ sentence: string }> };

export type PathQueryVariables = Exact<{
  from: string;
  to: string;
  kinds?: Array<LineKind> | LineKind | null | undefined;
  on?: string | null | undefined;
  scenario?: string | null | undefined;
}>;


export type PathQuery = { path: { length: number, sentence: string, from: { id: string, title: string, state: PostState, holders: Array<{ capacity: Capacity, person: { id: string, name: string } }> }, to: { id: string, title: string, state: PostState, holders: Array<{ capacity: Capacity, person: { id: string, name: string } }> }, steps: Array<{ position: number, from: string, kind: LineKind, words: string, sentence: string, portfolio: { id: string, name: string } | null, post: { id: string, title: string, state: PostState, holders: Array<{ capacity: Capacity, person: { id: string, name: string } }> }, source: { kind: SourceKind, document: string | null, on: string | null } }> } | null };

export type NameQueryVariables = Exact<{
  post: string;
  on?: string | null | undefined;
  scenario?: string | null | undefined;
}>;


export type NameQuery = { post: { id: string, title: string, state: PostState, holders: Array<{ capacity: Capacity, person: { id: string, name: string } }> } | null };

export type PlaceQueryVariables = Exact<{
  post: string;
  on?: string | null | undefined;
  scenario?: string | null | undefined;
}>;


export type PlaceQuery = { post: { role: string | null, needsSupervision: SupervisionNeed, id: string, title: string, state: PostState, supervisees: Array<{ post: { id: string } }>, holders: Array<{ capacity: Capacity, from: string, person: { email: string | null, phone: string | null, id: string, name: string } }>, managers: Array<{ post: { id: string, title: string, state: PostState, holders: Array<{ capacity: Capacity, person: { email: string | null, phone: string | null, id: string, name: string } }> }, source: { kind: SourceKind, document: string | null, on: string | null } }>, manager: { reports: Array<{ id: string, title: string, state: PostState, holders: Array<{ capacity: Capacity, person: { id: string, name: string } }> }> } | null, supervisors: Array<{ everyDays: number | null, portfolio: { id: string, name: string } | null, post: { id: string, title: string, state: PostState, holders: Array<{ capacity: Capacity, person: { email: string | null, phone: string | null, id: string, name: string } }> }, source: { kind: SourceKind, document: string | null, on: string | null } }>, reports: Array<{ id: string, title: string, state: PostState, holders: Array<{ capacity: Capacity, person: { id: string, name: string } }> }>, portfolios: Array<{ id: string, name: string, kind: PortfolioKind }>, locality: { id: string, name: string, email: string | null, phone: string | null } | null, team: { id: string, name: string, email: string | null, phone: string | null, memberCount: number | null, leaders: Array<{ id: string, title: string, state: PostState, holders: Array<{ capacity: Capacity, person: { id: string, name: string } }> }>, members: Array<{ id: string, title: string, state: PostState, holders: Array<{ capacity: Capacity, person: { id: string, name: string } }> }> } | null, attendances: Array<{ attendance: Attendance, why: string | null, forum: { id: string, name: string, theme: ForumTheme, cadence: string | null, scope: ForumScope, purpose: string | null, localities: Array<{ id: string, name: string }>, chairs: Array<{ id: string, title: string, state: PostState, holders: Array<{ capacity: Capacity, person: { id: string, name: string } }> }> } }>, source: { kind: SourceKind, document: string | null, on: string | null } } | null, services: { nodes: Array<{ id: string, name: string, about: string | null, phone: string | null, email: string | null }> } };

export type CounterpartsQueryVariables = Exact<{
  filter: PostFilter;
  on?: string | null | undefined;
  scenario?: string | null | undefined;
}>;


export type CounterpartsQuery = { posts: { nodes: Array<{ id: string, title: string, state: PostState, locality: { id: string, name: string } | null, holders: Array<{ capacity: Capacity, person: { id: string, name: string } }> }> } };

export type TopicsQueryVariables = Exact<{
  on?: string | null | undefined;
}>;


export type TopicsQuery = { topics: Array<{ id: string, name: string, words: Array<string> }> };

export type AskAboutQueryVariables = Exact<{
  text: string;
  post?: string | null | undefined;
  on?: string | null | undefined;
}>;


export type AskAboutQuery = { askAbout: Array<{ kind: AnswerKind, id: string | null, title: string, why: string, line: LineToTake, where: string | null, who: Array<{ id: string, title: string, state: PostState, holders: Array<{ capacity: Capacity, person: { id: string, name: string } }> }>, contacts: Array<{ kind: ContactKind, id: string, name: string, phone: string | null, email: string | null }> }> };

export type ScenariosQueryVariables = Exact<{ [key: string]: never; }>;


export type ScenariosQuery = { scenarios: { totalCount: number, nodes: Array<{ id: string, name: string, purpose: string, state: ScenarioState, startsOn: string, size: number, history: Array<{ action: ScenarioAction, at: string, byName: string | null }> }> } };

export type StudioQueryVariables = Exact<{
  id: string;
}>;


export type StudioQuery = { scenario: { id: string, name: string, purpose: string, state: ScenarioState, startsOn: string, version: number, size: number, approved: string | null, changeSet: string | null, history: Array<{ number: number, action: ScenarioAction, at: string, by: string | null, byName: string | null, note: string | null }>, changes: Array<{ step: number, kind: string, sentence: string, json: string | null }> } | null };

export type ChangeToldFragment = { step: number, kind: string, sentence: string, json: string | null };

export type MoreChangesQueryVariables = Exact<{
  id: string;
  from: number;
}>;


export type MoreChangesQuery = { scenario: { version: number, changes: Array<{ step: number, kind: string, sentence: string, json: string | null }> } | null };

export type ScenarioOutcomeQueryVariables = Exact<{
  id: string;
}>;


export type ScenarioOutcomeQuery = { scenario: { version: number, conflicts: Array<{ step: number | null, sentence: string }>, outcome: { on: string, fingerprint: string, refusals: Array<{ step: number | null, sentence: string }>, before: { headcount: number, posts: number, fte: number, vacancies: number, layers: number, spans: { max: number | null }, supervision: { loads: Array<{ hoursAMonth: number }> } }, after: { headcount: number, posts: number, fte: number, vacancies: number, layers: number, spans: { max: number | null }, supervision: { loads: Array<{ hoursAMonth: number }> } }, opened: Array<{ id: string, standard: Standard, reason: string, subject: { title: string } }>, closed: Array<{ id: string, standard: Standard, reason: string, subject: { title: string } }>, moves: Array<{ aspect: MoveAspect, post: string, title: string, before: Array<{ name: string }>, after: Array<{ name: string }> }> } | null } | null };

export type ChangeKindsQueryVariables = Exact<{ [key: string]: never; }>;


export type ChangeKindsQuery = { changeKinds: Array<{ kind: string, law: string, makes: string | null, fields: Array<{ name: string, about: string, type: ChangeFieldType, required: boolean, clears: string | null, names: Array<string>, words: Array<string>, least: number | null, most: number | null }> }> };

export type EntityNameQueryVariables = Exact<{
  id: string;
  on?: string | null | undefined;
  post: boolean;
  person: boolean;
  team: boolean;
  service: boolean;
  forum: boolean;
  organisation: boolean;
}>;


export type EntityNameQuery = { post?: { title: string } | null, person?: { name: string } | null, team?: { name: string } | null, service?: { name: string } | null, forum?: { name: string } | null, organisation?: { name: string } };

export type DraftScenarioMutationVariables = Exact<{
  name: string;
  purpose: string;
  startsOn: string;
  changes?: Array<ChangeInput> | ChangeInput | null | undefined;
}>;


export type DraftScenarioMutation = { draftScenario: { id: string } };

export type EditScenarioMutationVariables = Exact<{
  id: string;
  version: number;
  changes: Array<ChangeInput> | ChangeInput;
}>;


export type EditScenarioMutation = { editScenario: { id: string } };

export type ProposeScenarioMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type ProposeScenarioMutation = { proposeScenario: { id: string } };

export type RebaseScenarioMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type RebaseScenarioMutation = { rebaseScenario: { id: string } };

export type ApproveScenarioMutationVariables = Exact<{
  id: string;
  version: number;
  outcome: string;
}>;


export type ApproveScenarioMutation = { approveScenario: { id: string } };

export type ApplyScenarioMutationVariables = Exact<{
  id: string;
  version: number;
  outcome: string;
}>;


export type ApplyScenarioMutation = { applyScenario: { revision: number | null, refusals: Array<{ sentence: string }> } };

export type WithdrawScenarioMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type WithdrawScenarioMutation = { withdrawScenario: { id: string } };

export type SessionsDueQueryVariables = Exact<{
  supervisor?: string | null | undefined;
  on?: string | null | undefined;
}>;


export type SessionsDueQuery = { sessionsDue: { totalCount: number, nodes: Array<{ id: string, dueOn: string, overdueDays: number, sentence: string, supervisee: { id: string, title: string, state: PostState, holders: Array<{ capacity: Capacity, person: { id: string, name: string } }> } | null, supervisor: { id: string, title: string, state: PostState, holders: Array<{ capacity: Capacity, person: { id: string, name: string } }> } | null }> } };

export type SupervisionLoadsQueryVariables = Exact<{
  on?: string | null | undefined;
}>;


export type SupervisionLoadsQuery = { shape: { supervision: { loads: Array<{ supervisor: string, supervisees: number, hoursAMonth: number, withoutCadence: number }> } } };

export type SessionsGivenQueryVariables = Exact<{
  supervisor: string;
  first: number;
  after?: string | null | undefined;
}>;


export type SessionsGivenQuery = { sessions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, on: string, minutes: number, reflective: boolean | null, group: boolean, supervisees: Array<{ id: string, title: string, state: PostState, holders: Array<{ capacity: Capacity, person: { id: string, name: string } }> }> }> } };

export type RecordSessionMutationVariables = Exact<{
  session: SessionInput;
}>;


export type RecordSessionMutation = { recordSession: { id: string } };

export type CorrectSessionMutationVariables = Exact<{
  id: string;
  session: SessionInput;
  why: string;
}>;


export type CorrectSessionMutation = { correctSession: { id: string } };

export type WithdrawSessionMutationVariables = Exact<{
  id: string;
  why: string;
}>;


export type WithdrawSessionMutation = { withdrawSession: { id: string } };

export type MakeFeedMutationVariables = Exact<{
  supervisor: string;
}>;


export type MakeFeedMutation = { calendarFeed: { path: string } };

export type RevokeFeedMutationVariables = Exact<{
  supervisor: string;
}>;


export type RevokeFeedMutation = { revokeCalendarFeed: number };

export type GapTrendQueryVariables = Exact<{
  from: string;
  to: string;
  filter?: GapFilter | null | undefined;
}>;


export type GapTrendQuery = { gapTrend: Array<{ on: string, totalCount: number, acceptedCount: number, opened: number | null, closed: number | null, byStandard: Array<{ standard: Standard, count: number }>, byRule: Array<{ count: number, rule: { id: string, law: string } }> }> };

export type GapTrendStepQueryVariables = Exact<{
  from: string;
  to: string;
  filter?: GapFilter | null | undefined;
  first: number;
}>;


export type GapTrendStepQuery = { gapTrend: Array<{ opened: number | null, closed: number | null, openedGaps: Array<{ id: string, reason: string, standard: Standard, rule: { law: string }, subject: { title: string } }>, closedGaps: Array<{ id: string, reason: string, standard: Standard, rule: { law: string }, subject: { title: string } }> }> };

export type TrendGapFragment = { id: string, reason: string, standard: Standard, rule: { law: string }, subject: { title: string } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const PostNameFragmentDoc = new TypedDocumentString(`
    fragment PostName on Post {
  id
  title
  state
  holders {
    capacity
    person {
      id
      name
    }
  }
}
    `, {"fragmentName":"PostName"}) as unknown as TypedDocumentString<PostNameFragment, unknown>;
export const SourceNoteFragmentDoc = new TypedDocumentString(`
    fragment SourceNote on Source {
  kind
  document
  on
}
    `, {"fragmentName":"SourceNote"}) as unknown as TypedDocumentString<SourceNoteFragment, unknown>;
export const StepFragmentDoc = new TypedDocumentString(`
    fragment Step on LineStep {
  level
  from
  kind
  portfolio {
    id
    name
  }
  post {
    ...PostName
  }
  source {
    ...SourceNote
  }
}
    fragment PostName on Post {
  id
  title
  state
  holders {
    capacity
    person {
      id
      name
    }
  }
}
fragment SourceNote on Source {
  kind
  document
  on
}`, {"fragmentName":"Step"}) as unknown as TypedDocumentString<StepFragment, unknown>;
export const ReachableFragmentDoc = new TypedDocumentString(`
    fragment Reachable on Post {
  ...PostName
  holders {
    person {
      email
      phone
    }
  }
}
    fragment PostName on Post {
  id
  title
  state
  holders {
    capacity
    person {
      id
      name
    }
  }
}`, {"fragmentName":"Reachable"}) as unknown as TypedDocumentString<ReachableFragment, unknown>;
export const ShapeNumbersFragmentDoc = new TypedDocumentString(`
    fragment ShapeNumbers on Shape {
  headcount
  posts
  fte
  vacancies
  layers
  spans {
    max
  }
  supervision {
    loads(first: 1) {
      hoursAMonth
    }
  }
}
    `, {"fragmentName":"ShapeNumbers"}) as unknown as TypedDocumentString<ShapeNumbersFragment, unknown>;
export const GapToldFragmentDoc = new TypedDocumentString(`
    fragment GapTold on Gap {
  id
  subject {
    title
  }
  standard
  reason
}
    `, {"fragmentName":"GapTold"}) as unknown as TypedDocumentString<GapToldFragment, unknown>;
export const MovedFragmentDoc = new TypedDocumentString(`
    fragment Moved on Move {
  aspect
  post
  title
  before {
    name
  }
  after {
    name
  }
}
    `, {"fragmentName":"Moved"}) as unknown as TypedDocumentString<MovedFragment, unknown>;
export const OutcomeToldFragmentDoc = new TypedDocumentString(`
    fragment OutcomeTold on Outcome {
  opened {
    ...GapTold
  }
  closed {
    ...GapTold
  }
  moves {
    ...Moved
  }
}
    fragment Moved on Move {
  aspect
  post
  title
  before {
    name
  }
  after {
    name
  }
}
fragment GapTold on Gap {
  id
  subject {
    title
  }
  standard
  reason
}`, {"fragmentName":"OutcomeTold"}) as unknown as TypedDocumentString<OutcomeToldFragment, unknown>;
export const MadeFragmentDoc = new TypedDocumentString(`
    fragment Made on Applied {
  revision
  refusals {
    sentence
  }
}
    `, {"fragmentName":"Made"}) as unknown as TypedDocumentString<MadeFragment, unknown>;
export const ChangeToldFragmentDoc = new TypedDocumentString(`
    fragment ChangeTold on Change {
  step
  kind
  sentence
  json
}
    `, {"fragmentName":"ChangeTold"}) as unknown as TypedDocumentString<ChangeToldFragment, unknown>;
export const TrendGapFragmentDoc = new TypedDocumentString(`
    fragment TrendGap on Gap {
  id
  reason
  standard
  rule {
    law
  }
  subject {
    title
  }
}
    `, {"fragmentName":"TrendGap"}) as unknown as TypedDocumentString<TrendGapFragment, unknown>;
export const CoverageDocument = new TypedDocumentString(`
    query Coverage($on: LocalDate, $scenario: ID) {
  coverage(on: $on, scenario: $scenario) {
    localities {
      id
      name
      leaders {
        ...PostName
      }
    }
    portfolios {
      id
      name
      kind
      leaders {
        ...PostName
      }
    }
    cells {
      locality
      portfolio
      posts
      fte
      vacancies
      interim
      gaps
      leads {
        ...PostName
      }
    }
  }
}
    fragment PostName on Post {
  id
  title
  state
  holders {
    capacity
    person {
      id
      name
    }
  }
}`, {"hash":"sha256:45c4c2f11b7c20f9222822e950f74338bf847ca86534f862ebee6fdf8268fabf"}) as unknown as TypedDocumentString<CoverageQuery, CoverageQueryVariables>;
export const GapsPageDocument = new TypedDocumentString(`
    query GapsPage($filter: GapFilter, $orderBy: GapOrder!, $first: Int!, $after: String, $on: LocalDate, $scenario: ID) {
  gaps(
    filter: $filter
    orderBy: $orderBy
    first: $first
    after: $after
    on: $on
    scenario: $scenario
  ) {
    totalCount
    acceptedCount
    byRule {
      count
      rule {
        id
        law
        standard
      }
    }
    byStandard {
      standard
      count
    }
    byLocality {
      count
      locality {
        id
        name
      }
    }
    byPortfolio {
      count
      portfolio {
        id
        name
      }
    }
    byProfession {
      profession
      count
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      reason
      severity
      standard
      since
      accepted {
        until
      }
      rule {
        id
      }
      subject {
        ...PostName
      }
    }
  }
}
    fragment PostName on Post {
  id
  title
  state
  holders {
    capacity
    person {
      id
      name
    }
  }
}`, {"hash":"sha256:0d248e3a97dd908fc2a38ea444d7b6d6b3be5581baafac6b0cc3842bc0bc54d6"}) as unknown as TypedDocumentString<GapsPageQuery, GapsPageQueryVariables>;
export const GapDocument = new TypedDocumentString(`
    query Gap($filter: GapFilter, $rule: ID!, $subject: ID!, $on: LocalDate, $scenario: ID) {
  gaps(filter: $filter, first: 1, on: $on, scenario: $scenario) {
    nodes {
      id
      reason
      source
      severity
      standard
      since
      evidence
      accepted {
        why
        since
        until
      }
      rule {
        id
        law
        advice
        settings {
          name
          value
          unit
          about
        }
      }
      subject {
        id
        title
      }
    }
  }
  suggestions(
    rule: $rule
    subject: $subject
    first: 5
    on: $on
    scenario: $scenario
  ) {
    sentence
    reasons
    changes {
      kind
      json
    }
  }
}
    `, {"hash":"sha256:cea7a16abb262b2e24f2f47521a319d5f14411f20abf163467c5acf540804946"}) as unknown as TypedDocumentString<GapQuery, GapQueryVariables>;
export const TryChangesDocument = new TypedDocumentString(`
    query TryChanges($changes: [ChangeInput!]!, $on: LocalDate, $scenario: ID) {
  preview(changes: $changes, on: $on, scenario: $scenario) {
    fingerprint
    refusals {
      sentence
    }
    ...OutcomeTold
  }
}
    fragment Moved on Move {
  aspect
  post
  title
  before {
    name
  }
  after {
    name
  }
}
fragment GapTold on Gap {
  id
  subject {
    title
  }
  standard
  reason
}
fragment OutcomeTold on Outcome {
  opened {
    ...GapTold
  }
  closed {
    ...GapTold
  }
  moves {
    ...Moved
  }
}`, {"hash":"sha256:f5d750aa1a78c2ad2bc180565eeace3b6eb8936c9012db96bd5b7e8a1546da60"}) as unknown as TypedDocumentString<TryChangesQuery, TryChangesQueryVariables>;
export const MakeChangesDocument = new TypedDocumentString(`
    mutation MakeChanges($changes: [ChangeInput!]!, $on: LocalDate, $reason: String!, $expecting: String) {
  apply(changes: $changes, on: $on, reason: $reason, expecting: $expecting) {
    ...Made
  }
}
    fragment Made on Applied {
  revision
  refusals {
    sentence
  }
}`, {"hash":"sha256:07a55eba515cc7fb23e702fa00c1fbadc84e802d17fe2dd62c1d67882a250600"}) as unknown as TypedDocumentString<MakeChangesMutation, MakeChangesMutationVariables>;
export const RepairDocument = new TypedDocumentString(`
    query Repair($filter: GapFilter, $on: LocalDate, $scenario: ID) {
  repair(filter: $filter, on: $on, scenario: $scenario) {
    on
    steps {
      sentence
    }
    changes {
      json
    }
    closes
    leaves {
      gap
      subject
      why
    }
  }
}
    `, {"hash":"sha256:db554217cbee5d21ff57ad09aea6ec22447fd63b3023fb0fd44bb58da597016f"}) as unknown as TypedDocumentString<RepairQuery, RepairQueryVariables>;
export const IfLeavesDocument = new TypedDocumentString(`
    query IfLeaves($post: ID!, $on: LocalDate, $scenario: ID) {
  ifLeaves(post: $post, on: $on, scenario: $scenario) {
    on
    refusals {
      sentence
    }
    opened {
      ...GapTold
    }
    left {
      post
      title
      suggestions {
        sentence
        reasons
      }
    }
  }
}
    fragment GapTold on Gap {
  id
  subject {
    title
  }
  standard
  reason
}`, {"hash":"sha256:54e01e30cc5f2a55c87b5ae88d8acc0c5c6db78b895a682056a1698e929d7bcc"}) as unknown as TypedDocumentString<IfLeavesQuery, IfLeavesQueryVariables>;
export const ComparisonDocument = new TypedDocumentString(`
    query Comparison($scenarios: [ID!]!, $on: LocalDate) {
  compare(scenarios: $scenarios, on: $on) {
    on
    columns {
      scenario {
        id
        name
        state
        startsOn
      }
      refusals {
        step
        sentence
      }
      shape {
        ...ShapeNumbers
      }
      gapCount
      opened {
        ...GapTold
      }
      closed {
        ...GapTold
      }
      moves {
        ...Moved
      }
    }
  }
}
    fragment ShapeNumbers on Shape {
  headcount
  posts
  fte
  vacancies
  layers
  spans {
    max
  }
  supervision {
    loads(first: 1) {
      hoursAMonth
    }
  }
}
fragment Moved on Move {
  aspect
  post
  title
  before {
    name
  }
  after {
    name
  }
}
fragment GapTold on Gap {
  id
  subject {
    title
  }
  standard
  reason
}`, {"hash":"sha256:0a9a4b9b21becac8569629898cf1657c8c0ddca4a763085b406fab035b07f6df"}) as unknown as TypedDocumentString<ComparisonQuery, ComparisonQueryVariables>;
export const HistoryDocument = new TypedDocumentString(`
    query History($subject: ID, $first: Int!, $after: String) {
  history(subject: $subject, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      revision
      startsOn
      at
      byName
      reason
      size
      opened
      closed
      moved
      undoes
      undoneBy
      changes(first: 20) {
        step
        sentence
      }
      scenario {
        id
        name
      }
    }
  }
}
    `, {"hash":"sha256:c8de33c0fd7b02edd149b70eaf33debbd167f5818c893a671d2f3f090c7c1914"}) as unknown as TypedDocumentString<HistoryQuery, HistoryQueryVariables>;
export const UndoDocument = new TypedDocumentString(`
    mutation Undo($changeSet: ID!, $reason: String!) {
  undo(changeSet: $changeSet, reason: $reason) {
    ...Made
  }
}
    fragment Made on Applied {
  revision
  refusals {
    sentence
  }
}`, {"hash":"sha256:d8f239b5d5bdba7a7e5b901e4be71792d37474abecf7ba8e9d7d341b6e9c1c58"}) as unknown as TypedDocumentString<UndoMutation, UndoMutationVariables>;
export const ChartGapsDocument = new TypedDocumentString(`
    query ChartGaps($root: ID, $depth: Int, $on: LocalDate, $scenario: ID) {
  chart(root: $root, depth: $depth, on: $on, scenario: $scenario) {
    nodes {
      id
      gaps
    }
  }
}
    `, {"hash":"sha256:6d2fee180f2b71577bc23958cd73d5f1e0104a9ddce96712e146f4e04b0446fd"}) as unknown as TypedDocumentString<ChartGapsQuery, ChartGapsQueryVariables>;
export const PostGapsDocument = new TypedDocumentString(`
    query PostGaps($id: ID!, $on: LocalDate, $scenario: ID) {
  post(id: $id, on: $on, scenario: $scenario) {
    gaps {
      id
      reason
      source
      since
      accepted {
        until
      }
    }
  }
}
    `, {"hash":"sha256:8f587fb92f25f0c9b17b01705f85e337ddd6c589f78dd54e7fb213c90f5a18e6"}) as unknown as TypedDocumentString<PostGapsQuery, PostGapsQueryVariables>;
export const ScenarioDocument = new TypedDocumentString(`
    query Scenario($id: ID!) {
  scenario(id: $id) {
    id
    name
    state
    startsOn
    size
  }
}
    `, {"hash":"sha256:7c14df2f7ded59a16dd3557ae890712522e80449423076843f03613b2903a76f"}) as unknown as TypedDocumentString<ScenarioQuery, ScenarioQueryVariables>;
export const MeDocument = new TypedDocumentString(`
    query Me {
  me {
    name
    demonstration
    persona
    roles
    person {
      id
    }
    posts {
      post {
        ...PostName
      }
    }
  }
  personas {
    id
    name
    about
  }
}
    fragment PostName on Post {
  id
  title
  state
  holders {
    capacity
    person {
      id
      name
    }
  }
}`, {"hash":"sha256:a2fd4c78a22879e133d6fae1fc946a4f385e30f7d90d78053ed90a97c53a9491"}) as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;
export const OrganisationDocument = new TypedDocumentString(`
    query Organisation {
  organisation {
    id
    name
    revision
    startedOn
    counts {
      posts
      vacancies
      localities
      portfolios
    }
  }
}
    `, {"hash":"sha256:2d66f430eed5eff3b6a369bb81f6c5ce9353039cc23ea0d562fea1025df336e8"}) as unknown as TypedDocumentString<OrganisationQuery, OrganisationQueryVariables>;
export const PlacesDocument = new TypedDocumentString(`
    query Places($on: LocalDate, $scenario: ID) {
  localities(on: $on, scenario: $scenario) {
    id
    name
    email
    phone
    leaders {
      ...PostName
    }
  }
  portfolios(on: $on, scenario: $scenario) {
    id
    name
    kind
    leaders {
      ...PostName
    }
  }
}
    fragment PostName on Post {
  id
  title
  state
  holders {
    capacity
    person {
      id
      name
    }
  }
}`, {"hash":"sha256:c26821f4493852c906bebf0f175477ab8eb409d1f6bb19e5db66a3f7271acd20"}) as unknown as TypedDocumentString<PlacesQuery, PlacesQueryVariables>;
export const ChartDocument = new TypedDocumentString(`
    query Chart($root: ID, $depth: Int, $on: LocalDate, $scenario: ID) {
  chart(root: $root, depth: $depth, on: $on, scenario: $scenario) {
    revision
    truncated
    nodes {
      id
      title
      role
      holder
      state
      profession
      statutory
      needsSupervision
      locality
      portfolio
      team
      level
      reports
      source
    }
    edges {
      from
      to
      kind
      portfolio
      source
    }
  }
}
    `, {"hash":"sha256:9249bf1656b27bebeaa1e967fa3fcf44823f3b9183211da32c80d05b81e79442"}) as unknown as TypedDocumentString<ChartQuery, ChartQueryVariables>;
export const LinesDocument = new TypedDocumentString(`
    query Lines($post: ID!, $on: LocalDate, $scenario: ID) {
  lines(post: $post, on: $on, scenario: $scenario) {
    sentence
    post {
      ...PostName
    }
    line {
      ...Step
    }
    professional {
      ...Step
    }
    meet {
      lineSteps
      professionalSteps
      post {
        ...PostName
      }
    }
  }
}
    fragment PostName on Post {
  id
  title
  state
  holders {
    capacity
    person {
      id
      name
    }
  }
}
fragment Step on LineStep {
  level
  from
  kind
  portfolio {
    id
    name
  }
  post {
    ...PostName
  }
  source {
    ...SourceNote
  }
}
fragment SourceNote on Source {
  kind
  document
  on
}`, {"hash":"sha256:c2864d6ea02b879bac9552784484adf3d8ed9ab8698b762e390f959763fc46b0"}) as unknown as TypedDocumentString<LinesQuery, LinesQueryVariables>;
export const PostDocument = new TypedDocumentString(`
    query Post($id: ID!, $on: LocalDate, $scenario: ID) {
  post(id: $id, on: $on, scenario: $scenario) {
    ...PostName
    role
    profession
    grade
    fte
    statutory
    needsSupervision
    opensOn
    closesOn
    holders {
      capacity
      from
      person {
        id
        name
        email
        phone
        registeredWith
        source {
          ...SourceNote
        }
      }
    }
    managers {
      from
      post {
        ...PostName
      }
      source {
        ...SourceNote
      }
    }
    supervisors {
      everyDays
      portfolio {
        id
        name
      }
      post {
        ...PostName
      }
      source {
        ...SourceNote
      }
    }
    reports {
      ...PostName
    }
    supervisees {
      post {
        ...PostName
      }
      portfolio {
        id
        name
      }
    }
    leads {
      kind
      id
      name
    }
    portfolios {
      id
      name
      kind
    }
    locality {
      id
      name
      email
      phone
    }
    team {
      id
      name
      kind
      email
      phone
    }
    services {
      id
      name
      kind
      about
      phone
      email
      formerNames {
        name
        until
      }
    }
    attendances {
      attendance
      why
      forum {
        id
        name
        cadence
        scope
        purpose
      }
    }
    source {
      ...SourceNote
    }
  }
}
    fragment PostName on Post {
  id
  title
  state
  holders {
    capacity
    person {
      id
      name
    }
  }
}
fragment SourceNote on Source {
  kind
  document
  on
}`, {"hash":"sha256:4550a2bb8bd0e344f18b960ce12945771c4fe75e38b15c49a18c2ce04e26aabd"}) as unknown as TypedDocumentString<PostQuery, PostQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $first: Int!, $kinds: [EntityKind!], $on: LocalDate) {
  search(text: $text, first: $first, kinds: $kinds, on: $on) {
    kind
    id
    label
    detail
    post
  }
}
    `, {"hash":"sha256:a9ffe97188247cfa05d61a1540de9215dfc2b00d9fa47cdf6c7e539447f70ce4"}) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const PathDocument = new TypedDocumentString(`
    query Path($from: ID!, $to: ID!, $kinds: [LineKind!], $on: LocalDate, $scenario: ID) {
  path(from: $from, to: $to, kinds: $kinds, on: $on, scenario: $scenario) {
    length
    sentence
    from {
      ...PostName
    }
    to {
      ...PostName
    }
    steps {
      position
      from
      kind
      words
      sentence
      portfolio {
        id
        name
      }
      post {
        ...PostName
      }
      source {
        ...SourceNote
      }
    }
  }
}
    fragment PostName on Post {
  id
  title
  state
  holders {
    capacity
    person {
      id
      name
    }
  }
}
fragment SourceNote on Source {
  kind
  document
  on
}`, {"hash":"sha256:0383845b55071a1707e58b5a942c85d34b16d2536f771f162908661049999b90"}) as unknown as TypedDocumentString<PathQuery, PathQueryVariables>;
export const NameDocument = new TypedDocumentString(`
    query Name($post: ID!, $on: LocalDate, $scenario: ID) {
  post(id: $post, on: $on, scenario: $scenario) {
    ...PostName
  }
}
    fragment PostName on Post {
  id
  title
  state
  holders {
    capacity
    person {
      id
      name
    }
  }
}`, {"hash":"sha256:834f7e39775c479e6f0c8dcbef4c8b80e4ad6c0c18db8b936c2b74b635547a65"}) as unknown as TypedDocumentString<NameQuery, NameQueryVariables>;
export const PlaceDocument = new TypedDocumentString(`
    query Place($post: ID!, $on: LocalDate, $scenario: ID) {
  post(id: $post, on: $on, scenario: $scenario) {
    ...PostName
    role
    needsSupervision
    supervisees {
      post {
        id
      }
    }
    holders {
      capacity
      from
      person {
        id
        name
        email
        phone
      }
    }
    managers {
      post {
        ...Reachable
      }
      source {
        ...SourceNote
      }
    }
    manager {
      reports {
        ...PostName
      }
    }
    supervisors {
      everyDays
      portfolio {
        id
        name
      }
      post {
        ...Reachable
      }
      source {
        ...SourceNote
      }
    }
    reports {
      ...PostName
    }
    portfolios {
      id
      name
      kind
    }
    locality {
      id
      name
      email
      phone
    }
    team {
      id
      name
      email
      phone
      leaders {
        ...PostName
      }
      members(first: 100) {
        ...PostName
      }
      memberCount
    }
    attendances {
      attendance
      why
      forum {
        id
        name
        theme
        cadence
        scope
        purpose
        localities {
          id
          name
        }
        chairs {
          ...PostName
        }
      }
    }
    source {
      ...SourceNote
    }
  }
  services(kind: FRONT_DOOR, first: 3, on: $on) {
    nodes {
      id
      name
      about
      phone
      email
    }
  }
}
    fragment PostName on Post {
  id
  title
  state
  holders {
    capacity
    person {
      id
      name
    }
  }
}
fragment SourceNote on Source {
  kind
  document
  on
}
fragment Reachable on Post {
  ...PostName
  holders {
    person {
      email
      phone
    }
  }
}`, {"hash":"sha256:b4b391ed46a20e45b8a4afe770274fcbebf75471e55cab1f2132a0272a4ff804"}) as unknown as TypedDocumentString<PlaceQuery, PlaceQueryVariables>;
export const CounterpartsDocument = new TypedDocumentString(`
    query Counterparts($filter: PostFilter!, $on: LocalDate, $scenario: ID) {
  posts(filter: $filter, first: 100, on: $on, scenario: $scenario) {
    nodes {
      ...PostName
      locality {
        id
        name
      }
    }
  }
}
    fragment PostName on Post {
  id
  title
  state
  holders {
    capacity
    person {
      id
      name
    }
  }
}`, {"hash":"sha256:f1b5f57621d214b30c3fd2de9919517d9b4459d3defca041f45aab5c4b413079"}) as unknown as TypedDocumentString<CounterpartsQuery, CounterpartsQueryVariables>;
export const TopicsDocument = new TypedDocumentString(`
    query Topics($on: LocalDate) {
  topics(on: $on) {
    id
    name
    words
  }
}
    `, {"hash":"sha256:b7250fb6507e15e242cafba052093d736f84c654a539b7458cb810e45c494238"}) as unknown as TypedDocumentString<TopicsQuery, TopicsQueryVariables>;
export const AskAboutDocument = new TypedDocumentString(`
    query AskAbout($text: String!, $post: ID, $on: LocalDate) {
  askAbout(text: $text, post: $post, on: $on) {
    kind
    id
    title
    why
    line
    where
    who {
      ...PostName
    }
    contacts {
      kind
      id
      name
      phone
      email
    }
  }
}
    fragment PostName on Post {
  id
  title
  state
  holders {
    capacity
    person {
      id
      name
    }
  }
}`, {"hash":"sha256:c724f5e8582fd1d3649330b5ec514d6478653f80d82bf8dd970d207b108bef7d"}) as unknown as TypedDocumentString<AskAboutQuery, AskAboutQueryVariables>;
export const ScenariosDocument = new TypedDocumentString(`
    query Scenarios {
  scenarios(first: 200) {
    totalCount
    nodes {
      id
      name
      purpose
      state
      startsOn
      size
      history {
        action
        at
        byName
      }
    }
  }
}
    `, {"hash":"sha256:79bd73a19cfdf746a317559fd66e0305254e3fbb2fd5920e23adb38e63ffbaaf"}) as unknown as TypedDocumentString<ScenariosQuery, ScenariosQueryVariables>;
export const StudioDocument = new TypedDocumentString(`
    query Studio($id: ID!) {
  scenario(id: $id) {
    id
    name
    purpose
    state
    startsOn
    version
    size
    approved
    changeSet
    history {
      number
      action
      at
      by
      byName
      note
    }
    changes(first: 500) {
      ...ChangeTold
    }
  }
}
    fragment ChangeTold on Change {
  step
  kind
  sentence
  json
}`, {"hash":"sha256:ba64df519bbe07fe9f46ae3241df099230451f97a5516287652ab414d9795d0b"}) as unknown as TypedDocumentString<StudioQuery, StudioQueryVariables>;
export const MoreChangesDocument = new TypedDocumentString(`
    query MoreChanges($id: ID!, $from: Int!) {
  scenario(id: $id) {
    version
    changes(first: 500, from: $from) {
      ...ChangeTold
    }
  }
}
    fragment ChangeTold on Change {
  step
  kind
  sentence
  json
}`, {"hash":"sha256:695a83b63d1d643f06972f8af02ee18805e0f889b14085126b13bb0961f8b608"}) as unknown as TypedDocumentString<MoreChangesQuery, MoreChangesQueryVariables>;
export const ScenarioOutcomeDocument = new TypedDocumentString(`
    query ScenarioOutcome($id: ID!) {
  scenario(id: $id) {
    version
    conflicts {
      step
      sentence
    }
    outcome {
      on
      fingerprint
      refusals {
        step
        sentence
      }
      ...OutcomeTold
      before {
        ...ShapeNumbers
      }
      after {
        ...ShapeNumbers
      }
    }
  }
}
    fragment ShapeNumbers on Shape {
  headcount
  posts
  fte
  vacancies
  layers
  spans {
    max
  }
  supervision {
    loads(first: 1) {
      hoursAMonth
    }
  }
}
fragment Moved on Move {
  aspect
  post
  title
  before {
    name
  }
  after {
    name
  }
}
fragment GapTold on Gap {
  id
  subject {
    title
  }
  standard
  reason
}
fragment OutcomeTold on Outcome {
  opened {
    ...GapTold
  }
  closed {
    ...GapTold
  }
  moves {
    ...Moved
  }
}`, {"hash":"sha256:e27d3e05a96302d8b3f86353bb9806392315f8389d10e29cd43ca7bd645438df"}) as unknown as TypedDocumentString<ScenarioOutcomeQuery, ScenarioOutcomeQueryVariables>;
export const ChangeKindsDocument = new TypedDocumentString(`
    query ChangeKinds {
  changeKinds {
    kind
    law
    makes
    fields {
      name
      about
      type
      required
      clears
      names
      words
      least
      most
    }
  }
}
    `, {"hash":"sha256:e20eb32c2481a6d18d3e37d5fe93e4c26055ff72ca8fd54035b9fc58bd27fadc"}) as unknown as TypedDocumentString<ChangeKindsQuery, ChangeKindsQueryVariables>;
export const EntityNameDocument = new TypedDocumentString(`
    query EntityName($id: ID!, $on: LocalDate, $post: Boolean!, $person: Boolean!, $team: Boolean!, $service: Boolean!, $forum: Boolean!, $organisation: Boolean!) {
  post(id: $id, on: $on) @include(if: $post) {
    title
  }
  person(id: $id, on: $on) @include(if: $person) {
    name
  }
  team(id: $id, on: $on) @include(if: $team) {
    name
  }
  service(id: $id, on: $on) @include(if: $service) {
    name
  }
  forum(id: $id, on: $on) @include(if: $forum) {
    name
  }
  organisation @include(if: $organisation) {
    name
  }
}
    `, {"hash":"sha256:90e2e52ff7e9bbbf090220c8f53ed5e9dcdcbec0550ff4910e28e616dae6d93e"}) as unknown as TypedDocumentString<EntityNameQuery, EntityNameQueryVariables>;
export const DraftScenarioDocument = new TypedDocumentString(`
    mutation DraftScenario($name: String!, $purpose: String!, $startsOn: LocalDate!, $changes: [ChangeInput!]) {
  draftScenario(
    name: $name
    purpose: $purpose
    startsOn: $startsOn
    changes: $changes
  ) {
    id
  }
}
    `, {"hash":"sha256:ef569855efb0eb6cdb8b99a393bcf6813b07498fba5d1f5471d63cf18d062967"}) as unknown as TypedDocumentString<DraftScenarioMutation, DraftScenarioMutationVariables>;
export const EditScenarioDocument = new TypedDocumentString(`
    mutation EditScenario($id: ID!, $version: Int!, $changes: [ChangeInput!]!) {
  editScenario(id: $id, version: $version, changes: $changes) {
    id
  }
}
    `, {"hash":"sha256:67985c8f5c26c0b6de85516ba681159e4109f7872fa86e198e50cdc8f4efec2f"}) as unknown as TypedDocumentString<EditScenarioMutation, EditScenarioMutationVariables>;
export const ProposeScenarioDocument = new TypedDocumentString(`
    mutation ProposeScenario($id: ID!, $version: Int!) {
  proposeScenario(id: $id, version: $version) {
    id
  }
}
    `, {"hash":"sha256:4a7045aee5acafa150ecc5f77b4889d7b0c84c5d8a4ea5375c0bf10221ced7e4"}) as unknown as TypedDocumentString<ProposeScenarioMutation, ProposeScenarioMutationVariables>;
export const RebaseScenarioDocument = new TypedDocumentString(`
    mutation RebaseScenario($id: ID!, $version: Int!) {
  rebaseScenario(id: $id, version: $version) {
    id
  }
}
    `, {"hash":"sha256:a98d52fcf0e087cddc9a548d1fe14e7fa6afa3cbe02415d41b41fc827cf1e078"}) as unknown as TypedDocumentString<RebaseScenarioMutation, RebaseScenarioMutationVariables>;
export const ApproveScenarioDocument = new TypedDocumentString(`
    mutation ApproveScenario($id: ID!, $version: Int!, $outcome: String!) {
  approveScenario(id: $id, version: $version, outcome: $outcome) {
    id
  }
}
    `, {"hash":"sha256:f40770293d83e96ca58ca74d3f26641bcceeb863f30e63fd1768d2bca202a0d8"}) as unknown as TypedDocumentString<ApproveScenarioMutation, ApproveScenarioMutationVariables>;
export const ApplyScenarioDocument = new TypedDocumentString(`
    mutation ApplyScenario($id: ID!, $version: Int!, $outcome: String!) {
  applyScenario(id: $id, version: $version, outcome: $outcome) {
    ...Made
  }
}
    fragment Made on Applied {
  revision
  refusals {
    sentence
  }
}`, {"hash":"sha256:f636524466f7356e22bd5acf1c19fcef2b1d0c86a6bc2fb013ad50eafbb352c9"}) as unknown as TypedDocumentString<ApplyScenarioMutation, ApplyScenarioMutationVariables>;
export const WithdrawScenarioDocument = new TypedDocumentString(`
    mutation WithdrawScenario($id: ID!, $reason: String!) {
  withdrawScenario(id: $id, reason: $reason) {
    id
  }
}
    `, {"hash":"sha256:338c479f9204c1bc01838d84a66694b4d7cffff0eca7b8c12aa9f9a1937f955f"}) as unknown as TypedDocumentString<WithdrawScenarioMutation, WithdrawScenarioMutationVariables>;
export const SessionsDueDocument = new TypedDocumentString(`
    query SessionsDue($supervisor: ID, $on: LocalDate) {
  sessionsDue(supervisor: $supervisor, on: $on, first: 500) {
    totalCount
    nodes {
      id
      dueOn
      overdueDays
      sentence
      supervisee {
        ...PostName
      }
      supervisor {
        ...PostName
      }
    }
  }
}
    fragment PostName on Post {
  id
  title
  state
  holders {
    capacity
    person {
      id
      name
    }
  }
}`, {"hash":"sha256:379f9f80d9724d1591021c1d6243be727627a44ae0adfa21d966ffc3f018ca24"}) as unknown as TypedDocumentString<SessionsDueQuery, SessionsDueQueryVariables>;
export const SupervisionLoadsDocument = new TypedDocumentString(`
    query SupervisionLoads($on: LocalDate) {
  shape(on: $on) {
    supervision {
      loads(first: 500) {
        supervisor
        supervisees
        hoursAMonth
        withoutCadence
      }
    }
  }
}
    `, {"hash":"sha256:4d2f7f834759cde0197e312538ae9c8584c7c7c8fa62bb2769ce1134144d9382"}) as unknown as TypedDocumentString<SupervisionLoadsQuery, SupervisionLoadsQueryVariables>;
export const SessionsGivenDocument = new TypedDocumentString(`
    query SessionsGiven($supervisor: ID!, $first: Int!, $after: String) {
  sessions(supervisor: $supervisor, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      on
      minutes
      reflective
      group
      supervisees {
        ...PostName
      }
    }
  }
}
    fragment PostName on Post {
  id
  title
  state
  holders {
    capacity
    person {
      id
      name
    }
  }
}`, {"hash":"sha256:d15175d63384d5490e785a90e12538a46bb4827df7b6981c3702f2d092516ce0"}) as unknown as TypedDocumentString<SessionsGivenQuery, SessionsGivenQueryVariables>;
export const RecordSessionDocument = new TypedDocumentString(`
    mutation RecordSession($session: SessionInput!) {
  recordSession(session: $session) {
    id
  }
}
    `, {"hash":"sha256:ff4976426db1c93d95431aa54b222f487266a118048496460b1188cdafb22d08"}) as unknown as TypedDocumentString<RecordSessionMutation, RecordSessionMutationVariables>;
export const CorrectSessionDocument = new TypedDocumentString(`
    mutation CorrectSession($id: ID!, $session: SessionInput!, $why: String!) {
  correctSession(id: $id, session: $session, why: $why) {
    id
  }
}
    `, {"hash":"sha256:8387b4169ee49c255aa29c4a9907cb1b19388da99175103c4ef7d429b13e35f7"}) as unknown as TypedDocumentString<CorrectSessionMutation, CorrectSessionMutationVariables>;
export const WithdrawSessionDocument = new TypedDocumentString(`
    mutation WithdrawSession($id: ID!, $why: String!) {
  withdrawSession(id: $id, why: $why) {
    id
  }
}
    `, {"hash":"sha256:3f72d8e2407b85e8ffeefd1db02015a89716e5dba63aaf897874871e171b3715"}) as unknown as TypedDocumentString<WithdrawSessionMutation, WithdrawSessionMutationVariables>;
export const MakeFeedDocument = new TypedDocumentString(`
    mutation MakeFeed($supervisor: ID!) {
  calendarFeed(supervisor: $supervisor) {
    path
  }
}
    `, {"hash":"sha256:764882d2703eec90d43867930fbf0e08f218469e019e83b0aae45ea8e688fd00"}) as unknown as TypedDocumentString<MakeFeedMutation, MakeFeedMutationVariables>;
export const RevokeFeedDocument = new TypedDocumentString(`
    mutation RevokeFeed($supervisor: ID!) {
  revokeCalendarFeed(supervisor: $supervisor)
}
    `, {"hash":"sha256:33b64b510874f673420d9b14150483a43f4e865f94f4ad6c82b403a7f5cafdd6"}) as unknown as TypedDocumentString<RevokeFeedMutation, RevokeFeedMutationVariables>;
export const GapTrendDocument = new TypedDocumentString(`
    query GapTrend($from: LocalDate!, $to: LocalDate!, $filter: GapFilter) {
  gapTrend(from: $from, to: $to, filter: $filter) {
    on
    totalCount
    acceptedCount
    opened
    closed
    byStandard {
      standard
      count
    }
    byRule {
      count
      rule {
        id
        law
      }
    }
  }
}
    `, {"hash":"sha256:9c2a4a0f696d63ea85534cc06defabf915503a9291646ed9b82b17a73ea73aef"}) as unknown as TypedDocumentString<GapTrendQuery, GapTrendQueryVariables>;
export const GapTrendStepDocument = new TypedDocumentString(`
    query GapTrendStep($from: LocalDate!, $to: LocalDate!, $filter: GapFilter, $first: Int!) {
  gapTrend(from: $from, to: $to, filter: $filter) {
    opened
    closed
    openedGaps(first: $first) {
      ...TrendGap
    }
    closedGaps(first: $first) {
      ...TrendGap
    }
  }
}
    fragment TrendGap on Gap {
  id
  reason
  standard
  rule {
    law
  }
  subject {
    title
  }
}`, {"hash":"sha256:1a324410b10a347bec5c0fbd95410adcd619990de24f7015ecb1e0c364ae61eb"}) as unknown as TypedDocumentString<GapTrendStepQuery, GapTrendStepQueryVariables>;
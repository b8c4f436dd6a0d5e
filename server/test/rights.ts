/**
 * What each kind of visitor gets, in the order anonymous, guest, admitted guest, member, author, moderator,
 * administrator. `ok` may still be refused for another reason, such as a wrong password, but not for who asks.
 */
type Row = string;
/** The same per visibility of the thread that it is about. */
interface PerThread {
  network: Row;
  guests: Row;
  public: Row;
}

const EVERYBODY = 'ok ok ok ok ok ok ok';
const SIGNED_IN = '401 ok ok ok ok ok ok';
const MEMBERS = '401 403 403 ok ok ok ok';
const ADMINISTRATION = '401 403 403 403 403 403 ok';
const READ: PerThread = { network: '404 404 404 ok ok ok ok', guests: '404 404 ok ok ok ok ok', public: EVERYBODY };
const OWN: PerThread = { network: '401 404 404 ok ok ok ok', guests: '401 404 ok ok ok ok ok', public: SIGNED_IN };
const WRITE: PerThread = { ...OWN, public: '401 403 ok ok ok ok ok' };
/** What belongs to the author, and is open to the moderation. */
const CHANGE: PerThread = {
  network: '401 404 404 403 ok ok 403',
  guests: '401 404 403 403 ok ok 403',
  public: '401 403 403 403 ok ok 403',
};
const CURATE: PerThread = {
  network: '401 404 404 403 403 ok 403',
  guests: '401 404 403 403 403 ok 403',
  public: '401 403 403 403 403 ok 403',
};
const NONE = '404 404 404 404 404 404 404';
/** Solutions are not admitted to one by one: what is for guests, all of them may read. */
const READ_SOLUTION: PerThread = { network: READ.network, guests: '404 ok ok ok ok ok ok', public: EVERYBODY };
const OWN_OF_SOLUTION: PerThread = { network: OWN.network, guests: SIGNED_IN, public: SIGNED_IN };
const CURATE_AS_MEMBER = '401 403 403 403 403 ok 403';

/** Of what another has written. */
const JUDGE: PerThread = {
  network: '401 404 404 ok 403 ok ok',
  guests: '401 404 ok ok 403 ok ok',
  public: '401 403 ok ok 403 ok ok',
};
/** Of what is hidden or deleted. */
const READ_HIDDEN: PerThread = {
  network: '404 404 404 403 ok ok 403',
  guests: '404 404 403 403 ok ok 403',
  public: '403 403 403 403 ok ok 403',
};
/** What is the author's alone. */
const AUTHOR: PerThread = {
  network: '401 404 404 403 ok 403 403',
  guests: '401 404 403 403 ok 403 403',
  public: '401 403 403 403 ok 403 403',
};

/** By the name of the endpoint. */
export const RIGHTS: Record<string, Row | PerThread> = {
  getSession: EVERYBODY,
  signIn: EVERYBODY,
  signOut: EVERYBODY,
  listSessions: SIGNED_IN,
  endSession: '401 404 404 404 404 404 404',
  getInvitation: EVERYBODY,
  acceptInvitation: EVERYBODY,
  requestPasswordReset: EVERYBODY,
  getPasswordReset: EVERYBODY,
  resetPassword: EVERYBODY,
  changePassword: SIGNED_IN,
  listDrafts: SIGNED_IN,
  getDraft: SIGNED_IN,
  saveDraft: OWN,
  discardDraft: SIGNED_IN,
  getInstance: EVERYBODY,
  listMembers: MEMBERS,
  getMember: MEMBERS,
  editProfile: SIGNED_IN,
  listMentionables: MEMBERS,
  manageMembers: ADMINISTRATION,
  inviteMember: ADMINISTRATION,
  revokeInvitation: ADMINISTRATION,
  suspendMember: ADMINISTRATION,
  setRoles: ADMINISTRATION,
  giveMandate: ADMINISTRATION,
  endMandate: ADMINISTRATION,
  writePost: WRITE,
  editPost: CHANGE,
  deletePost: CHANGE,
  markHelpful: JUDGE,
  markAnswer: CHANGE,
  getPostSource: READ,
  listPostVersions: READ,
  previewMarkdown: SIGNED_IN,
  listRegions: EVERYBODY,
  getRegion: EVERYBODY,
  listThreads: EVERYBODY,
  listSimilarThreads: MEMBERS,
  startThread: MEMBERS,
  getThread: READ,
  getThreadPage: READ,
  getThreadTree: READ,
  getChanges: READ,
  markRead: OWN,
  markAllRead: SIGNED_IN,
  editThread: CURATE,
  splitThread: CURATE_AS_MEMBER,
  movePosts: CURATE_AS_MEMBER,
  mergeThread: CURATE_AS_MEMBER,
  listThreadGuests: { network: CURATE_AS_MEMBER, guests: CURATE_AS_MEMBER, public: CURATE_AS_MEMBER },
  admitGuest: { network: CURATE_AS_MEMBER, guests: CURATE_AS_MEMBER, public: CURATE_AS_MEMBER },
  listNotices: SIGNED_IN,
  markNoticesSeen: SIGNED_IN,
  listReview: CURATE_AS_MEMBER,
  countReview: CURATE_AS_MEMBER,
  listModerators: CURATE_AS_MEMBER,
  assignReview: CURATE_AS_MEMBER,
  decideReview: CURATE_AS_MEMBER,
  reportPost: JUDGE,
  hidePost: CURATE,
  showPost: CURATE,
  resubmitPost: closedTo('403'),
  lockPost: CURATE,
  slowThread: CURATE,
  getNextPost: OWN,
  setTimer: CURATE,
  cancelTimer: CURATE,
  getMemberState: CURATE_AS_MEMBER,
  silenceMember: CURATE_AS_MEMBER,
  listLog: CURATE_AS_MEMBER,
  exportLog: CURATE_AS_MEMBER,
  listTags: EVERYBODY,
  // There is neither such a tag, nor such a topic with weeks.
  getTag: NONE,
  renameTag: '401 403 403 403 403 404 403',
  mergeTag: '401 403 403 403 403 404 403',
  tagThread: CHANGE,
  getSummary: NONE,
  listSummaryVersions: READ,
  writeSummary: CURATE_AS_MEMBER,
  removeSummary: '401 403 403 403 403 409 403',
  listExperts: OWN,
  listWeeks: NONE,
  getWeek: NONE,
  composeWeek: '401 403 403 403 403 404 403',
  saveWeek: '401 403 403 403 403 404 403',
  listWeekMarks: CURATE_AS_MEMBER,
  markForWeek: CURATE_AS_MEMBER,
  listTopics: EVERYBODY,
  addTopic: ADMINISTRATION,
  editTopic: ADMINISTRATION,
  listSolutions: EVERYBODY,
  compareSolutions: EVERYBODY,
  getSolution: READ_SOLUTION,
  exportSolutions: EVERYBODY,
  exportSolutionTable: EVERYBODY,
  followSolutions: EVERYBODY,
  printSolution: READ_SOLUTION,
  findSolution: READ_SOLUTION,
  listThreadSolutions: READ,
  openSolution: MEMBERS,
  editSolution: MEMBERS,
  listSolutionVersions: READ_SOLUTION,
  getSolutionVersion: READ_SOLUTION,
  markSolutionRead: OWN_OF_SOLUTION,
  followSolution: OWN_OF_SOLUTION,
  addSolutionSources: MEMBERS,
  removeSolutionSource: MEMBERS,
  stepSolution: CURATE_AS_MEMBER,
  reviewSolution: CURATE_AS_MEMBER,
  curateSolution: CURATE_AS_MEMBER,
  resubmitSolution: '401 403 403 403 409 403 403',
  setSolutionContact: MEMBERS,
  startPilot: MEMBERS,
  adoptSolution: MEMBERS,
  writeReport: MEMBERS,
  editReport: '401 403 403 403 ok ok 403',
  listSolutionComments: MEMBERS,
  commentSolution: MEMBERS,
  resolveComment: MEMBERS,
};

/** The same of a solution that its author has proposed and nobody has taken up, whoever it is to be visible to. */
export const OF_PROPOSAL: Record<string, Row> = {
  getSolution: '404 404 404 404 ok ok 404',
  printSolution: '404 404 404 404 ok ok 404',
  listSolutionVersions: '404 404 404 404 ok ok 404',
  getSolutionVersion: '404 404 404 404 ok ok 404',
  markSolutionRead: '401 404 404 404 ok ok 404',
  followSolution: '401 404 404 404 ok ok 404',
  editSolution: '401 403 403 404 ok ok 404',
  addSolutionSources: '401 403 403 404 ok ok 404',
  removeSolutionSource: '401 403 403 404 ok ok 404',
  setSolutionContact: '401 403 403 404 ok ok 404',
  listSolutionComments: '401 403 403 404 ok ok 404',
  commentSolution: '401 403 403 404 ok ok 404',
  resolveComment: '401 403 403 404 ok ok 404',
  stepSolution: '401 403 403 404 403 403 404',
  reviewSolution: '401 403 403 404 403 409 404',
  curateSolution: '401 403 403 404 403 ok 404',
  resubmitSolution: '401 403 403 404 409 403 404',
  startPilot: '401 403 403 404 403 403 404',
  adoptSolution: '401 403 403 404 403 403 404',
  writeReport: '401 403 403 404 403 403 404',
  editReport: '401 403 403 404 403 403 404',
};

/** Parts of an endpoint with a rule of their own: another example of a call, by name of the endpoint. */
export const SPECIAL: [what: string, endpoint: string, PerThread][] = [
  ['only its title', 'editThread', CHANGE],
  ['of a deleted post', 'listPostVersions', READ_HIDDEN],
  ['of a hidden post', 'listPostVersions', READ_HIDDEN],
  ['of a hidden post', 'getPostSource', READ_HIDDEN],
  ['of a hidden post', 'editPost', CHANGE],
  ['of a hidden post', 'deletePost', CHANGE],
  ['of a hidden post', 'resubmitPost', AUTHOR],
  ['of a hidden post', 'showPost', CURATE],
  ['of a hidden post', 'markHelpful', { ...closedTo('403') }],
  ['of a hidden post', 'reportPost', { ...closedTo('403') }],
  ['of a deleted post', 'hidePost', { ...closedTo('403') }],
  ['of a deleted post', 'lockPost', { ...closedTo('403') }],
  ['of a deleted post', 'reportPost', { ...closedTo('403') }],
  ['of a locked post', 'editPost', CURATE],
  ['of a locked post', 'deletePost', CURATE],
  ['of a deleted post', 'editPost', { ...closedTo('403') }],
  ['of a deleted post', 'deletePost', { ...closedTo('403') }],
  ['of a deleted post', 'markHelpful', { ...closedTo('403') }],
  ['of a deleted post', 'markAnswer', { ...closedTo('403') }],
  ['in a closed thread', 'writePost', closedTo('409', 'ok')],
  ['in a closed thread', 'editPost', closedTo('409', 'ok')],
  ['in a closed thread', 'deletePost', closedTo('409', 'ok')],
];

/** Nobody who may read may do it, but perhaps the moderation. */
function closedTo(refused: string, moderator = refused): PerThread {
  const rest = `${refused} ${refused} ${moderator} ${refused}`;
  return {
    network: `401 404 404 ${rest}`,
    guests: `401 404 ${refused} ${rest}`,
    public: `401 ${refused} ${refused} ${rest}`,
  };
}

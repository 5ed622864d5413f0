import { addArea } from './area/addArea.ts';
import { changeAreaOwner } from './area/changeAreaOwner.ts';
import { editArea } from './area/editArea.ts';
import { moveArea } from './area/moveArea.ts';
import { removeArea } from './area/removeArea.ts';
import { renameArea } from './area/renameArea.ts';
import { reorderArea } from './area/reorderArea.ts';
import { setAreaMode } from './area/setAreaMode.ts';
import { settleArea } from './area/settleArea.ts';
import { connect } from './assignment/connect.ts';
import { editAssignment } from './assignment/editAssignment.ts';
import { removeAssignment } from './assignment/removeAssignment.ts';
import { setAssignments } from './assignment/setAssignments.ts';
import { setRole } from './assignment/setRole.ts';
import { clearBallots } from './ballots/clearBallots.ts';
import { keepBallots } from './ballots/keepBallots.ts';
import { addBaseline } from './baseline/addBaseline.ts';
import { removeBaseline } from './baseline/removeBaseline.ts';
import { renameBaseline } from './baseline/renameBaseline.ts';
import { addCascade } from './cascade/addCascade.ts';
import { editCascade } from './cascade/editCascade.ts';
import { removeCascade } from './cascade/removeCascade.ts';
import { addDecision } from './decision/addDecision.ts';
import { correctDecision } from './decision/correctDecision.ts';
import { editDecision } from './decision/editDecision.ts';
import { reverseDecision } from './decision/reverseDecision.ts';
import { supersedeDecision } from './decision/supersedeDecision.ts';
import { editDispute } from './dispute/editDispute.ts';
import { openDispute } from './dispute/openDispute.ts';
import { settleDispute } from './dispute/settleDispute.ts';
import { acknowledgeExpertise } from './expertise/acknowledgeExpertise.ts';
import { addExpertise } from './expertise/addExpertise.ts';
import { editExpertise } from './expertise/editExpertise.ts';
import { removeExpertise } from './expertise/removeExpertise.ts';
import { recordHeard } from './heard/recordHeard.ts';
import { removeHeard } from './heard/removeHeard.ts';
import { pasteItems } from './items/pasteItems.ts';
import { removeItems } from './items/removeItems.ts';
import { setPositions } from './items/setPositions.ts';
import { addLeader } from './leader/addLeader.ts';
import { arrangeLanes } from './leader/arrangeLanes.ts';
import { editLeader } from './leader/editLeader.ts';
import { mergeLeader } from './leader/mergeLeader.ts';
import { moveLeader } from './leader/moveLeader.ts';
import { removeLeader } from './leader/removeLeader.ts';
import { renameLeader } from './leader/renameLeader.ts';
import { reorderLeader } from './leader/reorderLeader.ts';
import { composeMap } from './map/composeMap.ts';
import { editControl } from './map/editControl.ts';
import { editMap } from './map/editMap.ts';
import { resetThreshold } from './map/resetThreshold.ts';
import { setPaper } from './map/setPaper.ts';
import { setThreshold } from './map/setThreshold.ts';
import { addOutcome } from './outcome/addOutcome.ts';
import { agreeOutcome } from './outcome/agreeOutcome.ts';
import { editOutcome } from './outcome/editOutcome.ts';
import { removeOutcome } from './outcome/removeOutcome.ts';
import { addRedLine } from './redLine/addRedLine.ts';
import { editRedLine } from './redLine/editRedLine.ts';
import { removeRedLine } from './redLine/removeRedLine.ts';
import { addRisk } from './risk/addRisk.ts';
import { editRisk } from './risk/editRisk.ts';
import { removeRisk } from './risk/removeRisk.ts';
import { sign } from './signOff/sign.ts';
import { addWaiver } from './waiver/addWaiver.ts';
import { removeWaiver } from './waiver/removeWaiver.ts';

/** Every verb over the document. A new command is one file and one line here. */
export const ALL_COMMANDS = [
  composeMap,
  editControl,
  editMap,
  resetThreshold,
  setPaper,
  setThreshold,
  addLeader,
  arrangeLanes,
  editLeader,
  mergeLeader,
  moveLeader,
  removeLeader,
  renameLeader,
  reorderLeader,
  addArea,
  changeAreaOwner,
  editArea,
  moveArea,
  removeArea,
  renameArea,
  reorderArea,
  setAreaMode,
  settleArea,
  connect,
  editAssignment,
  removeAssignment,
  setAssignments,
  setRole,
  addRisk,
  editRisk,
  removeRisk,
  addRedLine,
  editRedLine,
  removeRedLine,
  addCascade,
  editCascade,
  removeCascade,
  acknowledgeExpertise,
  addExpertise,
  editExpertise,
  removeExpertise,
  addOutcome,
  agreeOutcome,
  editOutcome,
  removeOutcome,
  addDecision,
  correctDecision,
  editDecision,
  reverseDecision,
  supersedeDecision,
  editDispute,
  openDispute,
  settleDispute,
  recordHeard,
  removeHeard,
  addWaiver,
  removeWaiver,
  sign,
  clearBallots,
  keepBallots,
  addBaseline,
  removeBaseline,
  renameBaseline,
  pasteItems,
  removeItems,
  setPositions,
] as const;

import { actionInfo, isActionId } from '#shared/actions/catalog.ts';
import { runAction } from '#renderer/actions/runAction.ts';
import { useApp } from '#renderer/store/store.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { NoticeStack } from '#renderer/ui/NoticeStack.tsx';

/** What the app has to say, one sentence each; some offer the action that helps. */
export function Notices() {
  const notices = useApp((state) => state.session.notices);
  const run = (noticeId: number) => {
    const actionId = notices.find(({ id }) => id === noticeId)?.actionId ?? '';
    verbs.dismissNotice(noticeId);
    if (isActionId(actionId)) void runAction(actionId);
  };
  return (
    <NoticeStack
      notices={notices.map(({ id, tone, text, actionId = '' }) => ({
        id,
        tone: tone === 'trouble' ? 'trouble' : 'plain',
        text,
        actionLabel: isActionId(actionId) ? actionInfo.get(actionId)?.label : undefined,
      }))}
      onDismiss={verbs.dismissNotice}
      onAction={run}
    />
  );
}

import { useApp } from '#renderer/store/store.ts';
import { Banner } from '#renderer/ui/Banner.tsx';

/** Says, as long as it is so, that unsaved work is not kept against a crash. Nothing else stops for it. */
export function UnkeptBanner() {
  const trouble = useApp((state) => state.recovery.trouble);
  return <Banner text={trouble?.message ?? null} />;
}

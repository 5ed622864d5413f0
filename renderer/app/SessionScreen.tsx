import { SearchBar } from '#renderer/features/search/SearchBar.tsx';
import { StepsScreen } from '#renderer/features/steps/StepsScreen.tsx';
import { useApp } from '#renderer/store/store.ts';

/** The six steps, and the search over them. */
export function SessionScreen() {
  const isSearchOpen = useApp((state) => state.session.search.isOpen);
  return (
    <>
      <StepsScreen />
      {isSearchOpen && <SearchBar />}
    </>
  );
}

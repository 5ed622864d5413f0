import { CSPProvider } from '@base-ui/react/csp-provider';
import { Tooltip } from '@base-ui/react/tooltip';
import { createContext, use, type ReactNode } from 'react';

const IsMac = createContext(false);

/** Whether shortcuts are written the way of macOS. */
export function useIsMac(): boolean {
  return use(IsMac);
}

/**
 * Stands once around everything. Base UI would inject `<style>` elements for a few components; the
 * content security policy refuses them, and our own style sheets say the same.
 */
export function UiProvider({ isMac, children }: { isMac: boolean; children: ReactNode }) {
  return (
    <IsMac value={isMac}>
      <CSPProvider disableStyleElements>
        <Tooltip.Provider delay={500} closeDelay={0} timeout={300}>
          {children}
        </Tooltip.Provider>
      </CSPProvider>
    </IsMac>
  );
}

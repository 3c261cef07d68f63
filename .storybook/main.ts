import type {StorybookConfig} from '@storybook/web-components-vite';

const config: StorybookConfig = {
  framework: {name: '@storybook/web-components-vite', options: {}},
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: {disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false},
  viteFinal: (vite) => ({...vite, logLevel: 'error', build: {...vite.build, reportCompressedSize: false, chunkSizeWarningLimit: 2000}}),
  // The background belongs to the color scheme. The others are for people who work on stories.
  features: {backgrounds: false, interactions: false, changeDetection: false, sidebarOnboardingChecklist: false},
};
export default config;

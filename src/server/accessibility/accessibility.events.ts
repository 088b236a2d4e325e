export type AccessibilityEvents = { 'accessibility_report.received': null };

/** How loud a finding is. `hint` is shown in the text only, not in the list of problems. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** A level in settings or `matter.yaml`: a severity, or `off`. */
export type Level = Severity | 'off';

import type { Message } from '../model.ts';

export default [
  {
    text: "Please make sure that all your Airflow components (e.g. schedulers, webservers, workers and triggerer) have the same 'secret_key' configured in '{section}' section",
    cause: 'secret-multi-instance',
    from: 'printed in task logs; the log server verifies a JWT signed with that key',
  },
  {
    text: "Please make sure that all your Airflow components (e.g. schedulers, webservers and workers) have the same 'secret_key' configured in '{section}' section",
    cause: 'secret-multi-instance',
    from: 'printed in task logs of earlier versions',
  },
  {
    text: 'Invalid auth token: {reason}',
    check: 'signature',
    from: 'airflow.sdk.api.client.ServerResponseError of Airflow 3',
    general: true,
  },
] satisfies readonly Message[];

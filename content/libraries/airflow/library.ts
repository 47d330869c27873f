import type { Product } from '../model.ts';

export default {
  name: 'Apache Airflow',
  source: 'printed in task logs of Airflow 2 and 3',
  home: 'https://airflow.apache.org/docs/apache-airflow/stable/security/',
  hints: ['airflow'],
} satisfies Product;

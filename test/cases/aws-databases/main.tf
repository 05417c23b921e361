provider "aws" {
  region = "us-east-1"
}

# RDS: engine, licence, deployment, storage, insights, support.

resource "aws_db_instance" "postgres" {
  engine                                = "postgres"
  engine_version                        = "16.4"
  instance_class                        = "db.t4g.large"
  allocated_storage                     = 500
  storage_type                          = "gp3"
  iops                                  = 13000
  storage_throughput                    = 600
  multi_az                              = true
  backup_retention_period               = 7
  performance_insights_enabled          = true
  performance_insights_retention_period = 731
}

resource "aws_db_instance" "replica" {
  replicate_source_db = aws_db_instance.postgres.identifier
  instance_class      = "db.t4g.large"
}

resource "aws_db_instance" "magnetic" {
  engine            = "mysql"
  engine_version    = "8.4"
  instance_class    = "db.m5.large"
  allocated_storage = 100
  storage_type      = "standard"
}

resource "aws_db_instance" "old" {
  engine            = "mysql"
  engine_version    = "5.7"
  instance_class    = "db.m5.large"
  allocated_storage = 100
}

resource "aws_db_instance" "provisioned" {
  engine            = "mariadb"
  engine_version    = "10.11"
  instance_class    = "db.r5.large"
  allocated_storage = 200
  iops              = 3000
}

resource "aws_db_instance" "sqlserver" {
  engine            = "sqlserver-se"
  instance_class    = "db.m5.xlarge"
  allocated_storage = 200
}

resource "aws_db_instance" "oracle" {
  engine            = "oracle-se2"
  license_model     = "bring-your-own-license"
  instance_class    = "db.m5.large"
  allocated_storage = 200
}

resource "aws_db_proxy" "postgres" {
  name          = "postgres"
  engine_family = "POSTGRESQL"
  role_arn      = "arn:aws:iam::123456789012:role/proxy"
}

resource "aws_db_snapshot" "manual" {
  db_instance_identifier = aws_db_instance.postgres.identifier
  db_snapshot_identifier = "manual"
}

resource "aws_db_snapshot_copy" "manual" {
  source_db_snapshot_identifier = aws_db_snapshot.manual.db_snapshot_arn
  target_db_snapshot_identifier = "copy"
}

# Aurora.

resource "aws_rds_cluster" "mysql" {
  engine                  = "aurora-mysql"
  engine_version          = "8.0.mysql_aurora.3.08.0"
  backup_retention_period = 5
  backtrack_window        = 3600
}

resource "aws_rds_cluster_instance" "mysql" {
  cluster_identifier                    = aws_rds_cluster.mysql.id
  engine                                = "aurora-mysql"
  instance_class                        = "db.t3.large"
  performance_insights_enabled          = true
  performance_insights_retention_period = 731
}

resource "aws_rds_cluster_instance" "mysql_reserved" {
  cluster_identifier = aws_rds_cluster.mysql.id
  engine             = "aurora-mysql"
  instance_class     = "db.r5.large"
}

resource "aws_rds_cluster" "io" {
  engine       = "aurora-postgresql"
  storage_type = "aurora-iopt1"
}

resource "aws_rds_cluster_instance" "io" {
  cluster_identifier = aws_rds_cluster.io.id
  engine             = "aurora-postgresql"
  instance_class     = "db.r6g.large"
}

resource "aws_rds_cluster_instance" "serverless" {
  cluster_identifier = aws_rds_cluster.mysql.id
  engine             = "aurora-mysql"
  instance_class     = "db.serverless"
}

resource "aws_rds_cluster" "serverless_v1" {
  engine      = "aurora-mysql"
  engine_mode = "serverless"
}

resource "aws_rds_cluster" "readable_standbys" {
  engine                    = "postgres"
  db_cluster_instance_class = "db.m5d.large"
  allocated_storage         = 100
  iops                      = 1000
  storage_type              = "io1"
}

resource "aws_db_cluster_snapshot" "mysql" {
  db_cluster_identifier          = aws_rds_cluster.mysql.id
  db_cluster_snapshot_identifier = "manual"
}

resource "aws_rds_global_cluster" "world" {
  global_cluster_identifier = "world"
}

resource "aws_dsql_cluster" "orders" {}

# DynamoDB and other key-value stores.

resource "aws_dynamodb_table" "provisioned" {
  name           = "provisioned"
  hash_key       = "id"
  read_capacity  = 30
  write_capacity = 20

  attribute {
    name = "id"
    type = "S"
  }

  global_secondary_index {
    name            = "by-name"
    hash_key        = "id"
    projection_type = "ALL"
    read_capacity   = 10
    write_capacity  = 5
  }
}

resource "aws_dynamodb_table" "on_demand" {
  name         = "on-demand"
  hash_key     = "id"
  billing_mode = "PAY_PER_REQUEST"

  attribute {
    name = "id"
    type = "S"
  }

  point_in_time_recovery {
    enabled = true
  }

  replica {
    region_name = "eu-west-1"
  }
}

resource "aws_dynamodb_table" "infrequent" {
  name         = "infrequent"
  hash_key     = "id"
  billing_mode = "PAY_PER_REQUEST"
  table_class  = "STANDARD_INFREQUENT_ACCESS"

  attribute {
    name = "id"
    type = "S"
  }
}

resource "aws_dynamodb_table_replica" "on_demand" {
  global_table_arn = aws_dynamodb_table.on_demand.arn
}

resource "aws_dax_cluster" "cache" {
  cluster_name       = "cache"
  iam_role_arn       = "arn:aws:iam::123456789012:role/dax"
  node_type          = "dax.r5.large"
  replication_factor = 3
}

resource "aws_keyspaces_table" "on_demand" {
  keyspace_name = "app"
  table_name    = "on_demand"
}

resource "aws_keyspaces_table" "provisioned" {
  keyspace_name = "app"
  table_name    = "provisioned"

  capacity_specification {
    throughput_mode      = "PROVISIONED"
    read_capacity_units  = 20
    write_capacity_units = 10
  }
}

# Caches.

resource "aws_elasticache_cluster" "memcached" {
  cluster_id      = "memcached"
  engine          = "memcached"
  node_type       = "cache.m5.large"
  num_cache_nodes = 2
}

resource "aws_elasticache_cluster" "redis" {
  cluster_id               = "redis"
  engine                   = "redis"
  node_type                = "cache.r6g.large"
  num_cache_nodes          = 1
  snapshot_retention_limit = 3
}

resource "aws_elasticache_replication_group" "sharded" {
  replication_group_id     = "sharded"
  description              = "sharded"
  node_type                = "cache.r6g.large"
  num_node_groups          = 2
  replicas_per_node_group  = 1
  snapshot_retention_limit = 2
}

resource "aws_elasticache_replication_group" "valkey" {
  replication_group_id = "valkey"
  description          = "valkey"
  engine               = "valkey"
  node_type            = "cache.t4g.small"
  num_cache_clusters   = 2
}

resource "aws_elasticache_serverless_cache" "sessions" {
  name   = "sessions"
  engine = "valkey"
}

resource "aws_memorydb_cluster" "orders" {
  acl_name                 = "open-access"
  name                     = "orders"
  node_type                = "db.r6g.large"
  num_shards               = 2
  snapshot_retention_limit = 7
}

# Document, graph, time series.

resource "aws_docdb_cluster" "orders" {
  cluster_identifier = "orders"
}

resource "aws_docdb_cluster_instance" "orders" {
  cluster_identifier = aws_docdb_cluster.orders.id
  instance_class     = "db.t4g.medium"
}

resource "aws_docdb_cluster" "io" {
  cluster_identifier = "io"
  storage_type       = "iopt1"
}

resource "aws_docdb_cluster_instance" "io" {
  cluster_identifier = aws_docdb_cluster.io.id
  instance_class     = "db.r5.large"
}

resource "aws_docdb_cluster_snapshot" "orders" {
  db_cluster_identifier          = aws_docdb_cluster.orders.id
  db_cluster_snapshot_identifier = "manual"
}

resource "aws_docdbelastic_cluster" "orders" {
  name                = "orders"
  auth_type           = "PLAIN_TEXT"
  admin_user_name     = "admin"
  admin_user_password = "not-a-real-password"
  shard_capacity      = 4
  shard_count         = 2
}

resource "aws_neptune_cluster" "graph" {
  cluster_identifier      = "graph"
  backup_retention_period = 5
}

resource "aws_neptune_cluster_instance" "graph" {
  cluster_identifier = aws_neptune_cluster.graph.id
  instance_class     = "db.t3.medium"
}

resource "aws_neptune_cluster_instance" "serverless" {
  cluster_identifier = aws_neptune_cluster.graph.id
  instance_class     = "db.serverless"
}

resource "aws_neptune_cluster" "io" {
  cluster_identifier = "io"
  storage_type       = "iopt1"
}

resource "aws_neptune_cluster_instance" "io" {
  cluster_identifier = aws_neptune_cluster.io.id
  instance_class     = "db.r5.large"
}

resource "aws_neptune_cluster_snapshot" "graph" {
  db_cluster_identifier          = aws_neptune_cluster.graph.id
  db_cluster_snapshot_identifier = "manual"
}

resource "aws_neptunegraph_graph" "analytics" {
  provisioned_memory = 128
  replica_count      = 0
}

resource "aws_timestreamwrite_table" "metrics" {
  database_name = "metrics"
  table_name    = "metrics"
}

resource "aws_timestreaminfluxdb_db_instance" "metrics" {
  name              = "metrics"
  allocated_storage = 100
  db_instance_type  = "db.influx.medium"
  deployment_type   = "WITH_MULTIAZ_STANDBY"
}

# Warehouses and migration.

resource "aws_redshift_cluster" "ra3" {
  cluster_identifier = "ra3"
  node_type          = "ra3.xlplus"
  number_of_nodes    = 2
}

resource "aws_redshift_cluster" "dc2" {
  cluster_identifier = "dc2"
  node_type          = "dc2.large"
  number_of_nodes    = 4
}

resource "aws_redshift_cluster_snapshot" "ra3" {
  cluster_identifier  = aws_redshift_cluster.ra3.cluster_identifier
  snapshot_identifier = "manual"
}

resource "aws_redshiftserverless_workgroup" "analysts" {
  namespace_name = "analysts"
  workgroup_name = "analysts"
  base_capacity  = 32
}

resource "aws_redshiftserverless_snapshot" "analysts" {
  namespace_name = "analysts"
  snapshot_name  = "manual"
}

resource "aws_dms_replication_instance" "move" {
  replication_instance_id    = "move"
  replication_instance_class = "dms.r5.large"
  allocated_storage          = 300
  multi_az                   = true
}

resource "aws_dms_replication_config" "move" {
  replication_config_identifier = "move"
  replication_type              = "cdc"
  source_endpoint_arn           = "arn:aws:dms:us-east-1:123456789012:endpoint:source"
  target_endpoint_arn           = "arn:aws:dms:us-east-1:123456789012:endpoint:target"
  table_mappings                = "{}"

  compute_config {
    replication_subnet_group_id = "default"
    min_capacity_units          = 2
    max_capacity_units          = 16
  }
}

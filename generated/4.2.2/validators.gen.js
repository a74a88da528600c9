// Generated from openapi/ by `npm run generate`; do not edit.
var _s=(t,o)=>()=>{try{return o||t((o={exports:{}}).exports,o),o.exports}catch(m){throw o=0,m}};var Ms=_s(Rs=>{"use strict";Object.defineProperty(Rs,"__esModule",{value:!0});function Js(t){let o=t.length,m=0,u=0,i;for(;u<o;)m++,i=t.charCodeAt(u++),i>=55296&&
i<=56319&&u<o&&(i=t.charCodeAt(u),(i&64512)===56320&&u++);return m}Rs.default=Js});var Fs=/^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.\d+)?(?:Z|([+-])(\d{2}):(\d{2}))$/i;function Us(t){let o=Fs.exec(t);if(o===null)return!1;let[m=0,u=0,
i=0,p=0,e=0,n=0]=o.slice(1,7).map(Number),a=Number(o[8]??0),s=Number(o[9]??0);if(u<1||u>12||i<1||i>zs(m,u)||p>23||e>59||n>60||a>23||s>59)return!1;let r=(a*60+s)*
(o[7]==="-"?-1:1);return n<60||Zs(p*60+e-r)}function zs(t,o){return o===2?t%4===0&&(t%100!==0||t%400===0)?29:28:o===4||o===6||o===9||o===11?30:31}function Zs(t){
return(t+2*1440)%1440===1439}var Gs=-(2n**63n),Qs=2n**63n-1n,Hs=/^-?[1-9][0-9]{15,18}$/;function d(t){return typeof t=="bigint"?t>=Gs&&t<=Qs:Number.isSafeInteger(t)}function h(t){return typeof t==
"string"?xs(t)!==void 0:d(t)}function b(t){return typeof t=="string"?xs(t):d(t)?BigInt(t):void 0}function xs(t){if(!Hs.test(t))return;let o=BigInt(t);return d(o)&&
!Number.isSafeInteger(Number(o))?o:void 0}var Ys={"date-time":Us},Ws=je;var Xs={type:"object",additionalProperties:!1,properties:{clusterId:{numeric:{type:"integer",format:"int64",text:!1,bounds:{minimum:1}}},tenantId:{numeric:{type:"\
integer",format:"int64",text:!1,bounds:{minimum:1}}},backupDimension:{type:"string",enum:["CLUSTER","TENANT"]}}};function de(t,{instancePath:o="",parentData:m,parentDataProperty:u,
rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=de.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&
!Array.isArray(t)){for(let s in t)if(!(s==="clusterId"||s==="tenantId"||s==="backupDimension")){let r={instancePath:o,schemaPath:"#/components/schemas/ObBackupO\
bjectRequest/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.
push(r),n++}if(t.clusterId!==void 0){let s=t.clusterId;if(typeof s=="bigint"||Number.isInteger(s)){if((typeof s=="number"||typeof s=="bigint")&&!d(s)){let r={instancePath:o+
"/clusterId",schemaPath:"#/components/schemas/ObBackupObjectRequest/properties/clusterId/format",keyword:"format",params:{format:"int64"},message:'must match fo\
rmat "int64"'};e===null?e=[r]:e.push(r),n++}if(b(s)<1){let r={instancePath:o+"/clusterId",schemaPath:"#/components/schemas/ObBackupObjectRequest/properties/clus\
terId/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+"/clusterId",
schemaPath:"#/components/schemas/ObBackupObjectRequest/properties/clusterId/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[
r]:e.push(r),n++}}if(t.tenantId!==void 0){let s=t.tenantId;if(typeof s=="bigint"||Number.isInteger(s)){if((typeof s=="number"||typeof s=="bigint")&&!d(s)){let r={
instancePath:o+"/tenantId",schemaPath:"#/components/schemas/ObBackupObjectRequest/properties/tenantId/format",keyword:"format",params:{format:"int64"},message:'\
must match format "int64"'};e===null?e=[r]:e.push(r),n++}if(b(s)<1){let r={instancePath:o+"/tenantId",schemaPath:"#/components/schemas/ObBackupObjectRequest/pro\
perties/tenantId/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+"/\
tenantId",schemaPath:"#/components/schemas/ObBackupObjectRequest/properties/tenantId/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===
null?e=[r]:e.push(r),n++}}if(t.backupDimension!==void 0){let s=t.backupDimension;if(typeof s!="string"){let r={instancePath:o+"/backupDimension",schemaPath:"#/c\
omponents/schemas/ObBackupObjectRequest/properties/backupDimension/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),
n++}if(!(s==="CLUSTER"||s==="TENANT")){let r={instancePath:o+"/backupDimension",schemaPath:"#/components/schemas/ObBackupObjectRequest/properties/backupDimensio\
n/enum",keyword:"enum",params:{allowedValues:Xs.properties.backupDimension.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),
n++}}}else{let s={instancePath:o,schemaPath:"#/components/schemas/ObBackupObjectRequest/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[s]:e.push(s),n++}return de.errors=e,n===0}de.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var et={type:"string",enum:["LOGICAL_BACKUP","PHYSICAL\
_BACKUP"]};function he(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=he.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof t!="string"){let s={instancePath:o,schemaPath:"#/components/schemas/BackupMode/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}if(!(t==="LOGICAL_BACKUP"||t==="PHYSICAL_BACKUP")){let s={instancePath:o,schemaPath:"#/com\
ponents/schemas/BackupMode/enum",keyword:"enum",params:{allowedValues:et.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),n++}
return he.errors=e,n===0}he.evaluated={dynamicProps:!1,dynamicItems:!1};var st={type:"string",enum:["FULL_BACKUP","INCREMENTAL_BACKUP"]};function ge(t,{instancePath:o="",
parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=ge.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=
void 0),typeof t!="string"){let s={instancePath:o,schemaPath:"#/components/schemas/DataBackupMode/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"};e===null?e=[s]:e.push(s),n++}if(!(t==="FULL_BACKUP"||t==="INCREMENTAL_BACKUP")){let s={instancePath:o,schemaPath:"#/components/schemas/DataBackupMode/en\
um",keyword:"enum",params:{allowedValues:st.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),n++}return ge.errors=e,n===0}ge.
evaluated={dynamicProps:!1,dynamicItems:!1};var tt={type:"object",required:["configName","obBackupStorageBaseInfo","alarmStoragePercentageThreshold"],additionalProperties:!1,
properties:{configName:{type:"string",pattern:"^[A-Za-z][A-Za-z0-9_]{1,31}$"},obBackupStorageBaseInfo:{$ref:"/request/ObBackupStorageBaseInfo"},alarmStoragePercentageThreshold:{
numeric:{type:"integer",text:!1,bounds:{minimum:0,maximum:100}}},storageId:{numeric:{type:"integer",format:"int64",text:!1,bounds:{minimum:1}}},serviceType:{type:"\
string",enum:["BACKUP_RESTORE_SERVICE","OB_CLUSTER","OTHERS"]},serviceId:{numeric:{type:"integer",format:"int64",text:!1,bounds:{minimum:1}}},serviceName:{type:"\
string"},hostIdList:{type:"array",items:{numeric:{type:"integer",format:"int64",text:!1,bounds:{minimum:1}}}}}},$s=new RegExp("^[A-Za-z][A-Za-z0-9_]{1,31}$","u");var P=Ms().default;function be(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=be.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.backupStorageType===void 0){let s={instancePath:o,schemaPath:"#\
/components/schemas/FileStorage/required",keyword:"required",params:{missingProperty:"backupStorageType"},message:"must have required property 'backupStorageTyp\
e'"};e===null?e=[s]:e.push(s),n++}if(t.storageUrl===void 0){let s={instancePath:o,schemaPath:"#/components/schemas/FileStorage/required",keyword:"required",params:{
missingProperty:"storageUrl"},message:"must have required property 'storageUrl'"};e===null?e=[s]:e.push(s),n++}for(let s in t)if(!(s==="backupStorageType"||s===
"storageUrl")){let r={instancePath:o,schemaPath:"#/components/schemas/FileStorage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),n++}if(t.backupStorageType!==void 0){let s=t.backupStorageType;if(typeof s!="string"){let r={
instancePath:o+"/backupStorageType",schemaPath:"#/components/schemas/FileStorage/properties/backupStorageType/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),n++}if(s!=="BACKUP_STORAGE_FILE"){let r={instancePath:o+"/backupStorageType",schemaPath:"#/components/schemas/FileStor\
age/properties/backupStorageType/const",keyword:"const",params:{allowedValue:"BACKUP_STORAGE_FILE"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),
n++}}if(t.storageUrl!==void 0){let s=t.storageUrl;if(typeof s=="string"){if(P(s)<1){let r={instancePath:o+"/storageUrl",schemaPath:"#/components/schemas/FileSto\
rage/properties/storageUrl/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),n++}}else{let r={
instancePath:o+"/storageUrl",schemaPath:"#/components/schemas/FileStorage/properties/storageUrl/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/components/schemas/FileStorage/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),n++}return be.errors=e,n===0}be.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ke(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=ke.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.endpoint===void 0){let s={instancePath:o,schemaPath:"#/components/schema\
s/OssAccessKey/required",keyword:"required",params:{missingProperty:"endpoint"},message:"must have required property 'endpoint'"};e===null?e=[s]:e.push(s),n++}if(t.
accessKeyId===void 0){let s={instancePath:o,schemaPath:"#/components/schemas/OssAccessKey/required",keyword:"required",params:{missingProperty:"accessKeyId"},message:"\
must have required property 'accessKeyId'"};e===null?e=[s]:e.push(s),n++}if(t.accessKeySecret===void 0){let s={instancePath:o,schemaPath:"#/components/schemas/O\
ssAccessKey/required",keyword:"required",params:{missingProperty:"accessKeySecret"},message:"must have required property 'accessKeySecret'"};e===null?e=[s]:e.push(
s),n++}for(let s in t)if(!(s==="endpoint"||s==="accessKeyId"||s==="accessKeySecret")){let r={instancePath:o,schemaPath:"#/components/schemas/OssAccessKey/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),n++}if(t.endpoint!==
void 0){let s=t.endpoint;if(typeof s=="string"){if(P(s)<1){let r={instancePath:o+"/endpoint",schemaPath:"#/components/schemas/OssAccessKey/properties/endpoint/m\
inLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+"/endpo\
int",schemaPath:"#/components/schemas/OssAccessKey/properties/endpoint/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(
r),n++}}if(t.accessKeyId!==void 0){let s=t.accessKeyId;if(typeof s=="string"){if(P(s)<1){let r={instancePath:o+"/accessKeyId",schemaPath:"#/components/schemas/O\
ssAccessKey/properties/accessKeyId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),n++}}else{
let r={instancePath:o+"/accessKeyId",schemaPath:"#/components/schemas/OssAccessKey/properties/accessKeyId/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"};e===null?e=[r]:e.push(r),n++}}if(t.accessKeySecret!==void 0){let s=t.accessKeySecret;if(typeof s=="string"){if(P(s)<1){let r={instancePath:o+"/a\
ccessKeySecret",schemaPath:"#/components/schemas/OssAccessKey/properties/accessKeySecret/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have \
fewer than 1 characters"};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+"/accessKeySecret",schemaPath:"#/components/schemas/OssAccessKey/properties/a\
ccessKeySecret/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/com\
ponents/schemas/OssAccessKey/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}return ke.errors=e,n===0}ke.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function ve(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,
a=ve.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.backupStorageType===void 0){let s={
instancePath:o,schemaPath:"#/components/schemas/OssStorage/required",keyword:"required",params:{missingProperty:"backupStorageType"},message:"must have required\
 property 'backupStorageType'"};e===null?e=[s]:e.push(s),n++}if(t.storageUrl===void 0){let s={instancePath:o,schemaPath:"#/components/schemas/OssStorage/require\
d",keyword:"required",params:{missingProperty:"storageUrl"},message:"must have required property 'storageUrl'"};e===null?e=[s]:e.push(s),n++}if(t.ossAccessKey===
void 0){let s={instancePath:o,schemaPath:"#/components/schemas/OssStorage/required",keyword:"required",params:{missingProperty:"ossAccessKey"},message:"must hav\
e required property 'ossAccessKey'"};e===null?e=[s]:e.push(s),n++}for(let s in t)if(!(s==="backupStorageType"||s==="storageUrl"||s==="ossAccessKey")){let r={instancePath:o,
schemaPath:"#/components/schemas/OssStorage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional\
 properties"};e===null?e=[r]:e.push(r),n++}if(t.backupStorageType!==void 0){let s=t.backupStorageType;if(typeof s!="string"){let r={instancePath:o+"/backupStora\
geType",schemaPath:"#/components/schemas/OssStorage/properties/backupStorageType/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[r]:e.push(r),n++}if(s!=="BACKUP_STORAGE_OSS"){let r={instancePath:o+"/backupStorageType",schemaPath:"#/components/schemas/OssStorage/properties/backupStorage\
Type/const",keyword:"const",params:{allowedValue:"BACKUP_STORAGE_OSS"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),n++}}if(t.storageUrl!==void 0){
let s=t.storageUrl;if(typeof s=="string"){if(P(s)<1){let r={instancePath:o+"/storageUrl",schemaPath:"#/components/schemas/OssStorage/properties/storageUrl/minLe\
ngth",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+"/storageUr\
l",schemaPath:"#/components/schemas/OssStorage/properties/storageUrl/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(
r),n++}}t.ossAccessKey!==void 0&&(ke(t.ossAccessKey,{instancePath:o+"/ossAccessKey",parentData:t,parentDataProperty:"ossAccessKey",rootData:i,dynamicAnchors:p})||
(e=e===null?ke.errors:e.concat(ke.errors),n=e.length))}else{let s={instancePath:o,schemaPath:"#/components/schemas/OssStorage/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}return ve.errors=e,n===0}ve.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Pe(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=Pe.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.endpoint===void 0){let s={instancePath:o,schemaPath:"#/components/schema\
s/CosAccessKey/required",keyword:"required",params:{missingProperty:"endpoint"},message:"must have required property 'endpoint'"};e===null?e=[s]:e.push(s),n++}if(t.
accessKeyId===void 0){let s={instancePath:o,schemaPath:"#/components/schemas/CosAccessKey/required",keyword:"required",params:{missingProperty:"accessKeyId"},message:"\
must have required property 'accessKeyId'"};e===null?e=[s]:e.push(s),n++}if(t.accessKeySecret===void 0){let s={instancePath:o,schemaPath:"#/components/schemas/C\
osAccessKey/required",keyword:"required",params:{missingProperty:"accessKeySecret"},message:"must have required property 'accessKeySecret'"};e===null?e=[s]:e.push(
s),n++}if(t.appId===void 0){let s={instancePath:o,schemaPath:"#/components/schemas/CosAccessKey/required",keyword:"required",params:{missingProperty:"appId"},message:"\
must have required property 'appId'"};e===null?e=[s]:e.push(s),n++}for(let s in t)if(!(s==="endpoint"||s==="accessKeyId"||s==="accessKeySecret"||s==="appId")){let r={
instancePath:o,schemaPath:"#/components/schemas/CosAccessKey/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NO\
T have additional properties"};e===null?e=[r]:e.push(r),n++}if(t.endpoint!==void 0){let s=t.endpoint;if(typeof s=="string"){if(P(s)<1){let r={instancePath:o+"/e\
ndpoint",schemaPath:"#/components/schemas/CosAccessKey/properties/endpoint/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 c\
haracters"};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+"/endpoint",schemaPath:"#/components/schemas/CosAccessKey/properties/endpoint/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),n++}}if(t.accessKeyId!==void 0){let s=t.accessKeyId;if(typeof s=="string"){if(P(
s)<1){let r={instancePath:o+"/accessKeyId",schemaPath:"#/components/schemas/CosAccessKey/properties/accessKeyId/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+"/accessKeyId",schemaPath:"#/components/schemas/CosAcc\
essKey/properties/accessKeyId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),n++}}if(t.accessKeySecret!==void 0){
let s=t.accessKeySecret;if(typeof s=="string"){if(P(s)<1){let r={instancePath:o+"/accessKeySecret",schemaPath:"#/components/schemas/CosAccessKey/properties/acce\
ssKeySecret/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+
"/accessKeySecret",schemaPath:"#/components/schemas/CosAccessKey/properties/accessKeySecret/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[r]:e.push(r),n++}}if(t.appId!==void 0){let s=t.appId;if(typeof s=="string"){if(P(s)<1){let r={instancePath:o+"/appId",schemaPath:"#/components/schem\
as/CosAccessKey/properties/appId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),n++}}else{
let r={instancePath:o+"/appId",schemaPath:"#/components/schemas/CosAccessKey/properties/appId/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/components/schemas/CosAccessKey/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),n++}return Pe.errors=e,n===0}Pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ie(t,{instancePath:o="",
parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=Ie.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=
void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.backupStorageType===void 0){let s={instancePath:o,schemaPath:"#/components/schemas/CosStorage/required",keyword:"\
required",params:{missingProperty:"backupStorageType"},message:"must have required property 'backupStorageType'"};e===null?e=[s]:e.push(s),n++}if(t.storageUrl===
void 0){let s={instancePath:o,schemaPath:"#/components/schemas/CosStorage/required",keyword:"required",params:{missingProperty:"storageUrl"},message:"must have \
required property 'storageUrl'"};e===null?e=[s]:e.push(s),n++}if(t.cosAccessKey===void 0){let s={instancePath:o,schemaPath:"#/components/schemas/CosStorage/requ\
ired",keyword:"required",params:{missingProperty:"cosAccessKey"},message:"must have required property 'cosAccessKey'"};e===null?e=[s]:e.push(s),n++}for(let s in t)
if(!(s==="backupStorageType"||s==="storageUrl"||s==="cosAccessKey")){let r={instancePath:o,schemaPath:"#/components/schemas/CosStorage/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),n++}if(t.backupStorageType!==void 0){
let s=t.backupStorageType;if(typeof s!="string"){let r={instancePath:o+"/backupStorageType",schemaPath:"#/components/schemas/CosStorage/properties/backupStorage\
Type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),n++}if(s!=="BACKUP_STORAGE_COS"){let r={instancePath:o+"/bac\
kupStorageType",schemaPath:"#/components/schemas/CosStorage/properties/backupStorageType/const",keyword:"const",params:{allowedValue:"BACKUP_STORAGE_COS"},message:"\
must be equal to constant"};e===null?e=[r]:e.push(r),n++}}if(t.storageUrl!==void 0){let s=t.storageUrl;if(typeof s=="string"){if(P(s)<1){let r={instancePath:o+"\
/storageUrl",schemaPath:"#/components/schemas/CosStorage/properties/storageUrl/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than\
 1 characters"};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+"/storageUrl",schemaPath:"#/components/schemas/CosStorage/properties/storageUrl/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),n++}}t.cosAccessKey!==void 0&&(Pe(t.cosAccessKey,{instancePath:o+"/cosAccessKey",
parentData:t,parentDataProperty:"cosAccessKey",rootData:i,dynamicAnchors:p})||(e=e===null?Pe.errors:e.concat(Pe.errors),n=e.length))}else{let s={instancePath:o,
schemaPath:"#/components/schemas/CosStorage/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}return Ie.errors=
e,n===0}Ie.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function we(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){
let e=null,n=0,a=we.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){let r=t.backupStorageType;
if(typeof r=="string")if(r==="BACKUP_STORAGE_FILE"){be(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=e===null?be.errors:
e.concat(be.errors),n=e.length);var s=!0}else if(r==="BACKUP_STORAGE_OSS")ve(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||
(e=e===null?ve.errors:e.concat(ve.errors),n=e.length),s!==!0&&(s=!0);else if(r==="BACKUP_STORAGE_COS")Ie(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,
dynamicAnchors:p})||(e=e===null?Ie.errors:e.concat(Ie.errors),n=e.length),s!==!0&&(s=!0);else{let l={instancePath:o,schemaPath:"#/components/schemas/ObBackupSto\
rageBaseInfo/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"backupStorageType",tagValue:r},message:'value of tag "backupStorageType" must b\
e in oneOf'};e===null?e=[l]:e.push(l),n++}else{let l={instancePath:o,schemaPath:"#/components/schemas/ObBackupStorageBaseInfo/discriminator",keyword:"discrimina\
tor",params:{error:"tag",tag:"backupStorageType",tagValue:r},message:'tag "backupStorageType" must be string'};e===null?e=[l]:e.push(l),n++}}else{let r={instancePath:o,
schemaPath:"#/components/schemas/ObBackupStorageBaseInfo/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),n++}return we.
errors=e,a.props=s,n===0}we.evaluated={dynamicProps:!0,dynamicItems:!1};function Se(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){
let e=null,n=0,a=Se.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.configName===void 0){
let s={instancePath:o,schemaPath:"#/components/schemas/ObBackupServiceStorageConfig/required",keyword:"required",params:{missingProperty:"configName"},message:"\
must have required property 'configName'"};e===null?e=[s]:e.push(s),n++}if(t.obBackupStorageBaseInfo===void 0){let s={instancePath:o,schemaPath:"#/components/sc\
hemas/ObBackupServiceStorageConfig/required",keyword:"required",params:{missingProperty:"obBackupStorageBaseInfo"},message:"must have required property 'obBacku\
pStorageBaseInfo'"};e===null?e=[s]:e.push(s),n++}if(t.alarmStoragePercentageThreshold===void 0){let s={instancePath:o,schemaPath:"#/components/schemas/ObBackupS\
erviceStorageConfig/required",keyword:"required",params:{missingProperty:"alarmStoragePercentageThreshold"},message:"must have required property 'alarmStoragePe\
rcentageThreshold'"};e===null?e=[s]:e.push(s),n++}for(let s in t)if(!(s==="configName"||s==="obBackupStorageBaseInfo"||s==="alarmStoragePercentageThreshold"||s===
"storageId"||s==="serviceType"||s==="serviceId"||s==="serviceName"||s==="hostIdList")){let r={instancePath:o,schemaPath:"#/components/schemas/ObBackupServiceSto\
rageConfig/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(
r),n++}if(t.configName!==void 0){let s=t.configName;if(typeof s=="string"){if(!$s.test(s)){let r={instancePath:o+"/configName",schemaPath:"#/components/schemas/\
ObBackupServiceStorageConfig/properties/configName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_]{1,31}$"},message:'must match pattern "^[A-Z\
a-z][A-Za-z0-9_]{1,31}$"'};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+"/configName",schemaPath:"#/components/schemas/ObBackupServiceStorageConfig/\
properties/configName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),n++}}if(t.obBackupStorageBaseInfo!==void 0&&
(we(t.obBackupStorageBaseInfo,{instancePath:o+"/obBackupStorageBaseInfo",parentData:t,parentDataProperty:"obBackupStorageBaseInfo",rootData:i,dynamicAnchors:p})||
(e=e===null?we.errors:e.concat(we.errors),n=e.length)),t.alarmStoragePercentageThreshold!==void 0){let s=t.alarmStoragePercentageThreshold;if(typeof s=="bigint"||
Number.isInteger(s)){if((typeof s=="number"||typeof s=="bigint")&&s<0){let r={instancePath:o+"/alarmStoragePercentageThreshold",schemaPath:"#/components/schemas\
/ObBackupServiceStorageConfig/properties/alarmStoragePercentageThreshold/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===
null?e=[r]:e.push(r),n++}if((typeof s=="number"||typeof s=="bigint")&&s>100){let r={instancePath:o+"/alarmStoragePercentageThreshold",schemaPath:"#/components/s\
chemas/ObBackupServiceStorageConfig/properties/alarmStoragePercentageThreshold/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <=\
 100"};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+"/alarmStoragePercentageThreshold",schemaPath:"#/components/schemas/ObBackupServiceStorageConfig\
/properties/alarmStoragePercentageThreshold/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}if(t.storageId!==
void 0){let s=t.storageId;if(typeof s=="bigint"||Number.isInteger(s)){if((typeof s=="number"||typeof s=="bigint")&&!d(s)){let r={instancePath:o+"/storageId",schemaPath:"\
#/components/schemas/ObBackupServiceStorageConfig/properties/storageId/format",keyword:"format",params:{format:"int64"},message:'must match format "int64"'};e===
null?e=[r]:e.push(r),n++}if(b(s)<1){let r={instancePath:o+"/storageId",schemaPath:"#/components/schemas/ObBackupServiceStorageConfig/properties/storageId/minimu\
m",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+"/storageId",schemaPath:"\
#/components/schemas/ObBackupServiceStorageConfig/properties/storageId/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.
push(r),n++}}if(t.serviceType!==void 0){let s=t.serviceType;if(typeof s!="string"){let r={instancePath:o+"/serviceType",schemaPath:"#/components/schemas/ObBacku\
pServiceStorageConfig/properties/serviceType/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),n++}if(!(s==="BACKUP\
_RESTORE_SERVICE"||s==="OB_CLUSTER"||s==="OTHERS")){let r={instancePath:o+"/serviceType",schemaPath:"#/components/schemas/ObBackupServiceStorageConfig/propertie\
s/serviceType/enum",keyword:"enum",params:{allowedValues:tt.properties.serviceType.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.
push(r),n++}}if(t.serviceId!==void 0){let s=t.serviceId;if(typeof s=="bigint"||Number.isInteger(s)){if((typeof s=="number"||typeof s=="bigint")&&!d(s)){let r={instancePath:o+
"/serviceId",schemaPath:"#/components/schemas/ObBackupServiceStorageConfig/properties/serviceId/format",keyword:"format",params:{format:"int64"},message:'must m\
atch format "int64"'};e===null?e=[r]:e.push(r),n++}if(b(s)<1){let r={instancePath:o+"/serviceId",schemaPath:"#/components/schemas/ObBackupServiceStorageConfig/p\
roperties/serviceId/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+
"/serviceId",schemaPath:"#/components/schemas/ObBackupServiceStorageConfig/properties/serviceId/type",keyword:"type",params:{type:"integer"},message:"must be in\
teger"};e===null?e=[r]:e.push(r),n++}}if(t.serviceName!==void 0&&typeof t.serviceName!="string"){let s={instancePath:o+"/serviceName",schemaPath:"#/components/s\
chemas/ObBackupServiceStorageConfig/properties/serviceName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}if(t.
hostIdList!==void 0){let s=t.hostIdList;if(Array.isArray(s)){let r=s.length;for(let l=0;l<r;l++){let f=s[l];if(typeof f=="bigint"||Number.isInteger(f)){if((typeof f==
"number"||typeof f=="bigint")&&!d(f)){let y={instancePath:o+"/hostIdList/"+l,schemaPath:"#/components/schemas/ObBackupServiceStorageConfig/properties/hostIdList\
/items/format",keyword:"format",params:{format:"int64"},message:'must match format "int64"'};e===null?e=[y]:e.push(y),n++}if(b(f)<1){let y={instancePath:o+"/hos\
tIdList/"+l,schemaPath:"#/components/schemas/ObBackupServiceStorageConfig/properties/hostIdList/items/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"};e===null?e=[y]:e.push(y),n++}}else{let y={instancePath:o+"/hostIdList/"+l,schemaPath:"#/components/schemas/ObBackupServiceStorageConfig/\
properties/hostIdList/items/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[y]:e.push(y),n++}}}else{let r={instancePath:o+"/\
hostIdList",schemaPath:"#/components/schemas/ObBackupServiceStorageConfig/properties/hostIdList/type",keyword:"type",params:{type:"array"},message:"must be arra\
y"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/components/schemas/ObBackupServiceStorageConfig/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"};e===null?e=[s]:e.push(s),n++}return Se.errors=e,n===0}Se.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Te(t,{instancePath:o="",
parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=Te.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=
void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.backupMode===void 0){let s={instancePath:o,schemaPath:"#/components/schemas/BackupClusterNowRequest/requi\
red",keyword:"required",params:{missingProperty:"backupMode"},message:"must have required property 'backupMode'"};e===null?e=[s]:e.push(s),n++}if(t.dataBackupMode===
void 0){let s={instancePath:o,schemaPath:"#/components/schemas/BackupClusterNowRequest/required",keyword:"required",params:{missingProperty:"dataBackupMode"},message:"\
must have required property 'dataBackupMode'"};e===null?e=[s]:e.push(s),n++}if(t.obBackupServiceStorageConfig===void 0){let s={instancePath:o,schemaPath:"#/comp\
onents/schemas/BackupClusterNowRequest/required",keyword:"required",params:{missingProperty:"obBackupServiceStorageConfig"},message:"must have required property\
 'obBackupServiceStorageConfig'"};e===null?e=[s]:e.push(s),n++}for(let s in t)if(!(s==="obBackupObject"||s==="backupMode"||s==="dataBackupMode"||s==="obBackupSe\
rviceStorageConfig")){let r={instancePath:o,schemaPath:"#/components/schemas/BackupClusterNowRequest/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),n++}t.obBackupObject!==void 0&&(de(t.obBackupObject,{instancePath:o+
"/obBackupObject",parentData:t,parentDataProperty:"obBackupObject",rootData:i,dynamicAnchors:p})||(e=e===null?de.errors:e.concat(de.errors),n=e.length)),t.backupMode!==
void 0&&(he(t.backupMode,{instancePath:o+"/backupMode",parentData:t,parentDataProperty:"backupMode",rootData:i,dynamicAnchors:p})||(e=e===null?he.errors:e.concat(
he.errors),n=e.length)),t.dataBackupMode!==void 0&&(ge(t.dataBackupMode,{instancePath:o+"/dataBackupMode",parentData:t,parentDataProperty:"dataBackupMode",rootData:i,
dynamicAnchors:p})||(e=e===null?ge.errors:e.concat(ge.errors),n=e.length)),t.obBackupServiceStorageConfig!==void 0&&(Se(t.obBackupServiceStorageConfig,{instancePath:o+
"/obBackupServiceStorageConfig",parentData:t,parentDataProperty:"obBackupServiceStorageConfig",rootData:i,dynamicAnchors:p})||(e=e===null?Se.errors:e.concat(Se.
errors),n=e.length))}else{let s={instancePath:o,schemaPath:"#/components/schemas/BackupClusterNowRequest/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[s]:e.push(s),n++}return Te.errors=e,n===0}Te.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function je(t,{instancePath:o="",parentData:m,
parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=je.evaluated;return a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),
Te(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=e===null?Te.errors:e.concat(Te.errors),n=e.length),je.errors=e,n===0}je.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var rt=qe;var Vs=Ys["date-time"];function v(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=v.evaluated;if(a.
dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.successful===void 0){let s={instancePath:o,schemaPath:"\
#/components/schemas/SuccessEnvelope/required",keyword:"required",params:{missingProperty:"successful"},message:"must have required property 'successful'"};e===
null?e=[s]:e.push(s),n++}if(t.timestamp===void 0){let s={instancePath:o,schemaPath:"#/components/schemas/SuccessEnvelope/required",keyword:"required",params:{missingProperty:"\
timestamp"},message:"must have required property 'timestamp'"};e===null?e=[s]:e.push(s),n++}if(t.duration===void 0){let s={instancePath:o,schemaPath:"#/componen\
ts/schemas/SuccessEnvelope/required",keyword:"required",params:{missingProperty:"duration"},message:"must have required property 'duration'"};e===null?e=[s]:e.push(
s),n++}if(t.status===void 0){let s={instancePath:o,schemaPath:"#/components/schemas/SuccessEnvelope/required",keyword:"required",params:{missingProperty:"status"},
message:"must have required property 'status'"};e===null?e=[s]:e.push(s),n++}if(t.traceId===void 0){let s={instancePath:o,schemaPath:"#/components/schemas/Succe\
ssEnvelope/required",keyword:"required",params:{missingProperty:"traceId"},message:"must have required property 'traceId'"};e===null?e=[s]:e.push(s),n++}if(t.server===
void 0){let s={instancePath:o,schemaPath:"#/components/schemas/SuccessEnvelope/required",keyword:"required",params:{missingProperty:"server"},message:"must have\
 required property 'server'"};e===null?e=[s]:e.push(s),n++}if(t.successful!==void 0){let s=t.successful;if(typeof s!="boolean"){let r={instancePath:o+"/successf\
ul",schemaPath:"#/components/schemas/SuccessEnvelope/properties/successful/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:
e.push(r),n++}if(s!==!0){let r={instancePath:o+"/successful",schemaPath:"#/components/schemas/SuccessEnvelope/properties/successful/const",keyword:"const",params:{
allowedValue:!0},message:"must be equal to constant"};e===null?e=[r]:e.push(r),n++}}if(t.timestamp!==void 0){let s=t.timestamp;if(typeof s=="string"){if(!Vs(s)){
let r={instancePath:o+"/timestamp",schemaPath:"#/components/schemas/SuccessEnvelope/properties/timestamp/format",keyword:"format",params:{format:"date-time"},message:'\
must match format "date-time"'};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+"/timestamp",schemaPath:"#/components/schemas/SuccessEnvelope/propertie\
s/timestamp/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),n++}}if(t.duration!==void 0){let s=t.duration;if(typeof s==
"bigint"||Number.isInteger(s)){if((typeof s=="number"||typeof s=="bigint")&&s<0){let r={instancePath:o+"/duration",schemaPath:"#/components/schemas/SuccessEnvel\
ope/properties/duration/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+
"/duration",schemaPath:"#/components/schemas/SuccessEnvelope/properties/duration/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[r]:e.push(r),n++}}if(t.status!==void 0){let s=t.status;if(s!==200){let r={instancePath:o+"/status",schemaPath:"#/components/schemas/SuccessEnvelope/propertie\
s/status/const",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?e=[r]:e.push(r),n++}if(!(typeof s=="bigint"||Number.isInteger(
s))){let r={instancePath:o+"/status",schemaPath:"#/components/schemas/SuccessEnvelope/properties/status/type",keyword:"type",params:{type:"integer"},message:"mu\
st be integer"};e===null?e=[r]:e.push(r),n++}}if(t.traceId!==void 0){let s=t.traceId;if(typeof s=="string"){if(P(s)<1){let r={instancePath:o+"/traceId",schemaPath:"\
#/components/schemas/SuccessEnvelope/properties/traceId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?
e=[r]:e.push(r),n++}}else{let r={instancePath:o+"/traceId",schemaPath:"#/components/schemas/SuccessEnvelope/properties/traceId/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),n++}}if(t.server!==void 0&&typeof t.server!="string"){let s={instancePath:o+"/server",schemaPath:"#/\
components/schemas/SuccessEnvelope/properties/server/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}}else{let s={
instancePath:o,schemaPath:"#/components/schemas/SuccessEnvelope/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}
return v.errors=e,n===0}v.evaluated={props:{successful:!0,timestamp:!0,duration:!0,status:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};function q(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=q.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.clusterId===void 0){let s={instancePath:o,schemaPath:"#/components/schem\
as/ObBackupObject/required",keyword:"required",params:{missingProperty:"clusterId"},message:"must have required property 'clusterId'"};e===null?e=[s]:e.push(s),
n++}if(t.backupDimension===void 0){let s={instancePath:o,schemaPath:"#/components/schemas/ObBackupObject/required",keyword:"required",params:{missingProperty:"b\
ackupDimension"},message:"must have required property 'backupDimension'"};e===null?e=[s]:e.push(s),n++}if(t.clusterId!==void 0){let s=t.clusterId;if(typeof s=="\
bigint"||Number.isInteger(s)||typeof s=="string"&&h(s)){if((typeof s=="number"||typeof s=="bigint")&&!d(s)){let r={instancePath:o+"/clusterId",schemaPath:"#/com\
ponents/schemas/ObBackupObject/properties/clusterId/format",keyword:"format",params:{format:"int64"},message:'must match format "int64"'};e===null?e=[r]:e.push(
r),n++}if(b(s)<1){let r={instancePath:o+"/clusterId",schemaPath:"#/components/schemas/ObBackupObject/properties/clusterId/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+"/clusterId",schemaPath:"#/components/schemas/ObBackupObject/prope\
rties/clusterId/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}if(t.tenantId!==void 0){let s=t.tenantId;if(typeof s==
"bigint"||Number.isInteger(s)||typeof s=="string"&&h(s)){if((typeof s=="number"||typeof s=="bigint")&&!d(s)){let r={instancePath:o+"/tenantId",schemaPath:"#/com\
ponents/schemas/ObBackupObject/properties/tenantId/format",keyword:"format",params:{format:"int64"},message:'must match format "int64"'};e===null?e=[r]:e.push(r),
n++}if(b(s)<1){let r={instancePath:o+"/tenantId",schemaPath:"#/components/schemas/ObBackupObject/properties/tenantId/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+"/tenantId",schemaPath:"#/components/schemas/ObBackupObject/proper\
ties/tenantId/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}if(t.backupDimension!==void 0&&typeof t.backupDimension!=
"string"){let s={instancePath:o+"/backupDimension",schemaPath:"#/components/schemas/ObBackupObject/properties/backupDimension/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}}else{let s={instancePath:o,schemaPath:"#/components/schemas/ObBackupObject/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}return q.errors=e,n===0}q.evaluated={props:{clusterId:!0,tenantId:!0,backupDimension:!0},
dynamicProps:!1,dynamicItems:!1};function O(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=O.evaluated;
if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.obBackupObjectList===void 0){let r={instancePath:o,
schemaPath:"#/components/schemas/BackupObjectOpsResult/required",keyword:"required",params:{missingProperty:"obBackupObjectList"},message:"must have required pr\
operty 'obBackupObjectList'"};e===null?e=[r]:e.push(r),n++}if(t.beSuccessful===void 0){let r={instancePath:o,schemaPath:"#/components/schemas/BackupObjectOpsRes\
ult/required",keyword:"required",params:{missingProperty:"beSuccessful"},message:"must have required property 'beSuccessful'"};e===null?e=[r]:e.push(r),n++}if(t.
obBackupObjectList!==void 0){let r=t.obBackupObjectList;if(Array.isArray(r)){if(r.length<1){let f={instancePath:o+"/obBackupObjectList",schemaPath:"#/components\
/schemas/BackupObjectOpsResult/properties/obBackupObjectList/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?
e=[f]:e.push(f),n++}let l=r.length;for(let f=0;f<l;f++)q(r[f],{instancePath:o+"/obBackupObjectList/"+f,parentData:r,parentDataProperty:f,rootData:i,dynamicAnchors:p})||
(e=e===null?q.errors:e.concat(q.errors),n=e.length)}else{let l={instancePath:o+"/obBackupObjectList",schemaPath:"#/components/schemas/BackupObjectOpsResult/prop\
erties/obBackupObjectList/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),n++}}if(t.beSuccessful!==void 0&&typeof t.
beSuccessful!="boolean"){let r={instancePath:o+"/beSuccessful",schemaPath:"#/components/schemas/BackupObjectOpsResult/properties/beSuccessful/type",keyword:"typ\
e",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),n++}if(t.taskIdList!==void 0){let r=t.taskIdList;if(Array.isArray(r)){let l=r.length;
for(let f=0;f<l;f++){let y=r[f];if(typeof y=="bigint"||Number.isInteger(y)||typeof y=="string"&&h(y)){if((typeof y=="number"||typeof y=="bigint")&&!d(y)){let w={
instancePath:o+"/taskIdList/"+f,schemaPath:"#/components/schemas/BackupObjectOpsResult/properties/taskIdList/items/format",keyword:"format",params:{format:"int6\
4"},message:'must match format "int64"'};e===null?e=[w]:e.push(w),n++}if(b(y)<1){let w={instancePath:o+"/taskIdList/"+f,schemaPath:"#/components/schemas/BackupO\
bjectOpsResult/properties/taskIdList/items/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[w]:e.push(w),n++}}else{
let w={instancePath:o+"/taskIdList/"+f,schemaPath:"#/components/schemas/BackupObjectOpsResult/properties/taskIdList/items/type",keyword:"type",params:{type:"int\
eger"},message:"must be integer"};e===null?e=[w]:e.push(w),n++}}}else{let l={instancePath:o+"/taskIdList",schemaPath:"#/components/schemas/BackupObjectOpsResult\
/properties/taskIdList/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),n++}}if(t.errorCode!==void 0){let r=t.errorCode,
l=n,f=!1,y=n;if(!(r&&typeof r=="object"&&!Array.isArray(r))){let S={instancePath:o+"/errorCode",schemaPath:"#/components/schemas/BackupObjectOpsResult/propertie\
s/errorCode/anyOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[S]:e.push(S),n++}var s=y===n;f=f||s;let w=n;if(typeof r!="\
string"){let S={instancePath:o+"/errorCode",schemaPath:"#/components/schemas/BackupObjectOpsResult/properties/errorCode/anyOf/1/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[S]:e.push(S),n++}var s=w===n;f=f||s;let k=n;if(typeof r=="bigint"||Number.isInteger(r)||typeof r=="string"&&h(r)){
if((typeof r=="number"||typeof r=="bigint")&&!d(r)){let S={instancePath:o+"/errorCode",schemaPath:"#/components/schemas/BackupObjectOpsResult/properties/errorCo\
de/anyOf/2/format",keyword:"format",params:{format:"int64"},message:'must match format "int64"'};e===null?e=[S]:e.push(S),n++}}else{let S={instancePath:o+"/erro\
rCode",schemaPath:"#/components/schemas/BackupObjectOpsResult/properties/errorCode/anyOf/2/type",keyword:"type",params:{type:"integer"},message:"must be integer"};
e===null?e=[S]:e.push(S),n++}var s=k===n;if(f=f||s,f)n=l,e!==null&&(l?e.length=l:e=null);else{let S={instancePath:o+"/errorCode",schemaPath:"#/components/schema\
s/BackupObjectOpsResult/properties/errorCode/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[S]:e.push(S),n++}}if(t.hint!==
void 0&&typeof t.hint!="string"){let r={instancePath:o+"/hint",schemaPath:"#/components/schemas/BackupObjectOpsResult/properties/hint/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o,schemaPath:"#/components/schemas/BackupObjectOpsResult/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),n++}return O.errors=e,n===0}O.evaluated={props:{obBackupObjectList:!0,beSuccessful:!0,
taskIdList:!0,errorCode:!0,hint:!0},dynamicProps:!1,dynamicItems:!1};function B(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){
let e=null,n=0,a=B.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.obBackupTaskType===
void 0){let s={instancePath:o,schemaPath:"#/components/schemas/BackupCommonResponse/required",keyword:"required",params:{missingProperty:"obBackupTaskType"},message:"\
must have required property 'obBackupTaskType'"};e===null?e=[s]:e.push(s),n++}if(t.backupObjectOpsResultList===void 0){let s={instancePath:o,schemaPath:"#/compo\
nents/schemas/BackupCommonResponse/required",keyword:"required",params:{missingProperty:"backupObjectOpsResultList"},message:"must have required property 'backu\
pObjectOpsResultList'"};e===null?e=[s]:e.push(s),n++}if(t.obBackupTaskType!==void 0&&typeof t.obBackupTaskType!="string"){let s={instancePath:o+"/obBackupTaskTy\
pe",schemaPath:"#/components/schemas/BackupCommonResponse/properties/obBackupTaskType/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[s]:e.push(s),n++}if(t.backupObjectOpsResultList!==void 0){let s=t.backupObjectOpsResultList;if(Array.isArray(s)){if(s.length<1){let l={instancePath:o+"/\
backupObjectOpsResultList",schemaPath:"#/components/schemas/BackupCommonResponse/properties/backupObjectOpsResultList/minItems",keyword:"minItems",params:{limit:1},
message:"must NOT have fewer than 1 items"};e===null?e=[l]:e.push(l),n++}let r=s.length;for(let l=0;l<r;l++)O(s[l],{instancePath:o+"/backupObjectOpsResultList/"+
l,parentData:s,parentDataProperty:l,rootData:i,dynamicAnchors:p})||(e=e===null?O.errors:e.concat(O.errors),n=e.length)}else{let r={instancePath:o+"/backupObject\
OpsResultList",schemaPath:"#/components/schemas/BackupCommonResponse/properties/backupObjectOpsResultList/type",keyword:"type",params:{type:"array"},message:"mu\
st be array"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/components/schemas/BackupCommonResponse/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}return B.errors=e,n===0}B.evaluated={props:{obBackupTaskType:!0,backupObjectOpsResultList:!0},dynamicProps:!1,
dynamicItems:!1};function E(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=E.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),v(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=e===null?v.errors:e.concat(
v.errors),n=e.length),t&&typeof t=="object"&&!Array.isArray(t)){if(t.data===void 0){let s={instancePath:o,schemaPath:"#/components/schemas/BackupEnvelope/allOf/\
1/required",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=[s]:e.push(s),n++}t.data!==void 0&&(B(t.
data,{instancePath:o+"/data",parentData:t,parentDataProperty:"data",rootData:i,dynamicAnchors:p})||(e=e===null?B.errors:e.concat(B.errors),n=e.length))}else{let s={
instancePath:o,schemaPath:"#/components/schemas/BackupEnvelope/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),n++}return E.errors=e,n===0}E.evaluated={props:{data:!0,successful:!0,timestamp:!0,duration:!0,status:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};
function qe(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=qe.evaluated;return a.dynamicProps&&(a.
props=void 0),a.dynamicItems&&(a.items=void 0),E(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=e===null?E.errors:e.concat(
E.errors),n=e.length),qe.errors=e,n===0}qe.evaluated={props:{data:!0,successful:!0,timestamp:!0,duration:!0,status:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};
var nt=Oe;var ot={type:"object",required:["error","successful","timestamp","duration","status","traceId","server"],properties:{error:{$ref:"/response/ApiError"},successful:{
type:"boolean",enum:[!1]},timestamp:{type:"string",format:"date-time"},duration:{numeric:{type:"integer",text:!0,bounds:{minimum:0}}},status:{numeric:{type:"int\
eger",text:!0,bounds:{}}},traceId:{type:"string"},server:{type:"string"}}};function A(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=A.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.object!==void 0&&typeof t.object!="string"){let r={instancePath:o+"/obje\
ct",schemaPath:"#/components/schemas/SubError/properties/object/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),n++}
if(t.field!==void 0&&typeof t.field!="string"){let r={instancePath:o+"/field",schemaPath:"#/components/schemas/SubError/properties/field/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),n++}if(t.message!==void 0&&typeof t.message!="string"){let r={instancePath:o+"/message",schemaPath:"\
#/components/schemas/SubError/properties/message/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),n++}if(t.code!==
void 0){let r=t.code,l=n,f=!1,y=n;if(typeof r!="string"){let k={instancePath:o+"/code",schemaPath:"#/components/schemas/SubError/properties/code/anyOf/0/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[k]:e.push(k),n++}var s=y===n;f=f||s;let w=n;if(typeof r=="bigint"||Number.isInteger(r)||typeof r==
"string"&&h(r)){if((typeof r=="number"||typeof r=="bigint")&&!d(r)){let k={instancePath:o+"/code",schemaPath:"#/components/schemas/SubError/properties/code/anyO\
f/1/format",keyword:"format",params:{format:"int64"},message:'must match format "int64"'};e===null?e=[k]:e.push(k),n++}}else{let k={instancePath:o+"/code",schemaPath:"\
#/components/schemas/SubError/properties/code/anyOf/1/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[k]:e.push(k),n++}var s=w===
n;if(f=f||s,f)n=l,e!==null&&(l?e.length=l:e=null);else{let k={instancePath:o+"/code",schemaPath:"#/components/schemas/SubError/properties/code/anyOf",keyword:"a\
nyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[k]:e.push(k),n++}}if(t.SQLState!==void 0&&typeof t.SQLState!="string"){let r={instancePath:o+
"/SQLState",schemaPath:"#/components/schemas/SubError/properties/SQLState/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.
push(r),n++}}else{let r={instancePath:o,schemaPath:"#/components/schemas/SubError/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),n++}return A.errors=e,n===0}A.evaluated={props:{object:!0,field:!0,rejectedValue:!0,message:!0,code:!0,SQLState:!0},dynamicProps:!1,dynamicItems:!1};
function C(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=C.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.code===void 0){let r={instancePath:o,schemaPath:"#/components/schemas/Ap\
iError/required",keyword:"required",params:{missingProperty:"code"},message:"must have required property 'code'"};e===null?e=[r]:e.push(r),n++}if(t.message===void 0){
let r={instancePath:o,schemaPath:"#/components/schemas/ApiError/required",keyword:"required",params:{missingProperty:"message"},message:"must have required prop\
erty 'message'"};e===null?e=[r]:e.push(r),n++}if(t.code!==void 0){let r=t.code,l=n,f=!1,y=n;if(typeof r=="string"){if(P(r)<1){let k={instancePath:o+"/code",schemaPath:"\
#/components/schemas/ApiError/properties/code/anyOf/0/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?
e=[k]:e.push(k),n++}}else{let k={instancePath:o+"/code",schemaPath:"#/components/schemas/ApiError/properties/code/anyOf/0/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[k]:e.push(k),n++}var s=y===n;f=f||s;let w=n;if(typeof r=="bigint"||Number.isInteger(r)||typeof r=="string"&&h(r)){if((typeof r==
"number"||typeof r=="bigint")&&!d(r)){let k={instancePath:o+"/code",schemaPath:"#/components/schemas/ApiError/properties/code/anyOf/1/format",keyword:"format",params:{
format:"int64"},message:'must match format "int64"'};e===null?e=[k]:e.push(k),n++}}else{let k={instancePath:o+"/code",schemaPath:"#/components/schemas/ApiError/\
properties/code/anyOf/1/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[k]:e.push(k),n++}var s=w===n;if(f=f||s,f)n=l,e!==null&&
(l?e.length=l:e=null);else{let k={instancePath:o+"/code",schemaPath:"#/components/schemas/ApiError/properties/code/anyOf",keyword:"anyOf",params:{},message:"mus\
t match a schema in anyOf"};e===null?e=[k]:e.push(k),n++}}if(t.message!==void 0&&typeof t.message!="string"){let r={instancePath:o+"/message",schemaPath:"#/comp\
onents/schemas/ApiError/properties/message/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),n++}if(t.debugMessage!==
void 0&&typeof t.debugMessage!="string"){let r={instancePath:o+"/debugMessage",schemaPath:"#/components/schemas/ApiError/properties/debugMessage/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),n++}if(t.target!==void 0){let r=t.target;if(!(r&&typeof r=="object"&&!Array.isArray(
r))){let l={instancePath:o+"/target",schemaPath:"#/components/schemas/ApiError/properties/target/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"};e===null?e=[l]:e.push(l),n++}}if(t.subErrors!==void 0){let r=t.subErrors;if(Array.isArray(r)){let l=r.length;for(let f=0;f<l;f++)A(r[f],{instancePath:o+"\
/subErrors/"+f,parentData:r,parentDataProperty:f,rootData:i,dynamicAnchors:p})||(e=e===null?A.errors:e.concat(A.errors),n=e.length)}else{let l={instancePath:o+"\
/subErrors",schemaPath:"#/components/schemas/ApiError/properties/subErrors/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[l]:e.
push(l),n++}}if(t.stackTrace!==void 0){let r=t.stackTrace;if(Array.isArray(r)){let l=r.length;for(let f=0;f<l;f++)if(typeof r[f]!="string"){let y={instancePath:o+
"/stackTrace/"+f,schemaPath:"#/components/schemas/ApiError/properties/stackTrace/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[y]:e.push(y),n++}}else{let l={instancePath:o+"/stackTrace",schemaPath:"#/components/schemas/ApiError/properties/stackTrace/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),n++}}}else{let r={instancePath:o,schemaPath:"#/components/schemas/ApiError/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),n++}return C.errors=e,n===0}C.evaluated={props:{code:!0,message:!0,debugMessage:!0,target:!0,
subErrors:!0,stackTrace:!0},dynamicProps:!1,dynamicItems:!1};function c(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){
let e=null,n=0,a=c.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.error===void 0){
let s={instancePath:o,schemaPath:"#/components/schemas/ErrorEnvelope/required",keyword:"required",params:{missingProperty:"error"},message:"must have required p\
roperty 'error'"};e===null?e=[s]:e.push(s),n++}if(t.successful===void 0){let s={instancePath:o,schemaPath:"#/components/schemas/ErrorEnvelope/required",keyword:"\
required",params:{missingProperty:"successful"},message:"must have required property 'successful'"};e===null?e=[s]:e.push(s),n++}if(t.timestamp===void 0){let s={
instancePath:o,schemaPath:"#/components/schemas/ErrorEnvelope/required",keyword:"required",params:{missingProperty:"timestamp"},message:"must have required prop\
erty 'timestamp'"};e===null?e=[s]:e.push(s),n++}if(t.duration===void 0){let s={instancePath:o,schemaPath:"#/components/schemas/ErrorEnvelope/required",keyword:"\
required",params:{missingProperty:"duration"},message:"must have required property 'duration'"};e===null?e=[s]:e.push(s),n++}if(t.status===void 0){let s={instancePath:o,
schemaPath:"#/components/schemas/ErrorEnvelope/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===
null?e=[s]:e.push(s),n++}if(t.traceId===void 0){let s={instancePath:o,schemaPath:"#/components/schemas/ErrorEnvelope/required",keyword:"required",params:{missingProperty:"\
traceId"},message:"must have required property 'traceId'"};e===null?e=[s]:e.push(s),n++}if(t.server===void 0){let s={instancePath:o,schemaPath:"#/components/sch\
emas/ErrorEnvelope/required",keyword:"required",params:{missingProperty:"server"},message:"must have required property 'server'"};e===null?e=[s]:e.push(s),n++}if(t.
error!==void 0&&(C(t.error,{instancePath:o+"/error",parentData:t,parentDataProperty:"error",rootData:i,dynamicAnchors:p})||(e=e===null?C.errors:e.concat(C.errors),
n=e.length)),t.successful!==void 0){let s=t.successful;if(typeof s!="boolean"){let r={instancePath:o+"/successful",schemaPath:"#/components/schemas/ErrorEnvelop\
e/properties/successful/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),n++}if(s!==!1){let r={instancePath:o+"/\
successful",schemaPath:"#/components/schemas/ErrorEnvelope/properties/successful/enum",keyword:"enum",params:{allowedValues:ot.properties.successful.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),n++}}if(t.timestamp!==void 0){let s=t.timestamp;if(typeof s=="string"){if(!Vs(s)){let r={instancePath:o+
"/timestamp",schemaPath:"#/components/schemas/ErrorEnvelope/properties/timestamp/format",keyword:"format",params:{format:"date-time"},message:'must match format\
 "date-time"'};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+"/timestamp",schemaPath:"#/components/schemas/ErrorEnvelope/properties/timestamp/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),n++}}if(t.duration!==void 0){let s=t.duration;if(typeof s=="bigint"||Number.isInteger(
s)){if((typeof s=="number"||typeof s=="bigint")&&s<0){let r={instancePath:o+"/duration",schemaPath:"#/components/schemas/ErrorEnvelope/properties/duration/minim\
um",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+"/duration",schemaPath:"\
#/components/schemas/ErrorEnvelope/properties/duration/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}if(t.
status!==void 0){let s=t.status;if(!(typeof s=="bigint"||Number.isInteger(s))){let r={instancePath:o+"/status",schemaPath:"#/components/schemas/ErrorEnvelope/pr\
operties/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}if(t.traceId!==void 0&&typeof t.traceId!="\
string"){let s={instancePath:o+"/traceId",schemaPath:"#/components/schemas/ErrorEnvelope/properties/traceId/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),n++}if(t.server!==void 0&&typeof t.server!="string"){let s={instancePath:o+"/server",schemaPath:"#/components/schemas/\
ErrorEnvelope/properties/server/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}}else{let s={instancePath:o,schemaPath:"\
#/components/schemas/ErrorEnvelope/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}return c.errors=e,n===0}c.
evaluated={props:{error:!0,successful:!0,timestamp:!0,duration:!0,status:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};function Oe(t,{instancePath:o="",
parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=Oe.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=
void 0),c(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),n=e.length),t&&typeof t=="o\
bject"&&!Array.isArray(t)){if(t.status===void 0){let s={instancePath:o,schemaPath:"#/components/responses/InvalidBackupRequest/content/application~1json/schema/\
allOf/1/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),n++}if(t.status!==
void 0){let s=t.status;if(s!==400){let r={instancePath:o+"/status",schemaPath:"#/components/responses/InvalidBackupRequest/content/application~1json/schema/allO\
f/1/properties/status/const",keyword:"const",params:{allowedValue:400},message:"must be equal to constant"};e===null?e=[r]:e.push(r),n++}if(!(typeof s=="bigint"||
Number.isInteger(s))){let r={instancePath:o+"/status",schemaPath:"#/components/responses/InvalidBackupRequest/content/application~1json/schema/allOf/1/propertie\
s/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/compone\
nts/responses/InvalidBackupRequest/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:
e.push(s),n++}return Oe.errors=e,n===0}Oe.evaluated={props:{status:!0,error:!0,successful:!0,timestamp:!0,duration:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};
var at=Be;function Be(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=Be.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),c(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),
n=e.length),t&&typeof t=="object"&&!Array.isArray(t)){if(t.status===void 0){let s={instancePath:o,schemaPath:"#/components/responses/Unauthorized/content/applic\
ation~1json/schema/allOf/1/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(
s),n++}if(t.status!==void 0){let s=t.status;if(s!==401){let r={instancePath:o+"/status",schemaPath:"#/components/responses/Unauthorized/content/application~1jso\
n/schema/allOf/1/properties/status/const",keyword:"const",params:{allowedValue:401},message:"must be equal to constant"};e===null?e=[r]:e.push(r),n++}if(!(typeof s==
"bigint"||Number.isInteger(s))){let r={instancePath:o+"/status",schemaPath:"#/components/responses/Unauthorized/content/application~1json/schema/allOf/1/propert\
ies/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/compo\
nents/responses/Unauthorized/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),n++}return Be.errors=e,n===0}Be.evaluated={props:{status:!0,error:!0,successful:!0,timestamp:!0,duration:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};
var it=Ee;function Ee(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=Ee.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),c(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),
n=e.length),t&&typeof t=="object"&&!Array.isArray(t)){if(t.status===void 0){let s={instancePath:o,schemaPath:"#/components/responses/Forbidden/content/applicati\
on~1json/schema/allOf/1/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),
n++}if(t.status!==void 0){let s=t.status;if(s!==403){let r={instancePath:o+"/status",schemaPath:"#/components/responses/Forbidden/content/application~1json/sche\
ma/allOf/1/properties/status/const",keyword:"const",params:{allowedValue:403},message:"must be equal to constant"};e===null?e=[r]:e.push(r),n++}if(!(typeof s=="\
bigint"||Number.isInteger(s))){let r={instancePath:o+"/status",schemaPath:"#/components/responses/Forbidden/content/application~1json/schema/allOf/1/properties/\
status/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/component\
s/responses/Forbidden/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}
return Ee.errors=e,n===0}Ee.evaluated={props:{status:!0,error:!0,successful:!0,timestamp:!0,duration:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};var pt=Ae;function Ae(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=Ae.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),c(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),
n=e.length),t&&typeof t=="object"&&!Array.isArray(t)){if(t.status===void 0){let s={instancePath:o,schemaPath:"#/components/responses/ClusterNotFound/content/app\
lication~1json/schema/allOf/1/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(
s),n++}if(t.status!==void 0){let s=t.status;if(s!==404){let r={instancePath:o+"/status",schemaPath:"#/components/responses/ClusterNotFound/content/application~1\
json/schema/allOf/1/properties/status/const",keyword:"const",params:{allowedValue:404},message:"must be equal to constant"};e===null?e=[r]:e.push(r),n++}if(!(typeof s==
"bigint"||Number.isInteger(s))){let r={instancePath:o+"/status",schemaPath:"#/components/responses/ClusterNotFound/content/application~1json/schema/allOf/1/prop\
erties/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/co\
mponents/responses/ClusterNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:
e.push(s),n++}return Ae.errors=e,n===0}Ae.evaluated={props:{status:!0,error:!0,successful:!0,timestamp:!0,duration:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};
var ut=Ce;function Ce(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=Ce.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),c(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),
n=e.length),t&&typeof t=="object"&&!Array.isArray(t)){if(t.status===void 0){let s={instancePath:o,schemaPath:"#/components/responses/BackupConflict/content/appl\
ication~1json/schema/allOf/1/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(
s),n++}if(t.status!==void 0){let s=t.status;if(s!==409){let r={instancePath:o+"/status",schemaPath:"#/components/responses/BackupConflict/content/application~1j\
son/schema/allOf/1/properties/status/const",keyword:"const",params:{allowedValue:409},message:"must be equal to constant"};e===null?e=[r]:e.push(r),n++}if(!(typeof s==
"bigint"||Number.isInteger(s))){let r={instancePath:o+"/status",schemaPath:"#/components/responses/BackupConflict/content/application~1json/schema/allOf/1/prope\
rties/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/com\
ponents/responses/BackupConflict/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.
push(s),n++}return Ce.errors=e,n===0}Ce.evaluated={props:{status:!0,error:!0,successful:!0,timestamp:!0,duration:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};
var mt=De;function De(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=De.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),c(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),
n=e.length),t&&typeof t=="object"&&!Array.isArray(t)){if(t.status===void 0){let s={instancePath:o,schemaPath:"#/components/responses/UnsupportedMediaType/conten\
t/application~1json/schema/allOf/1/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:
e.push(s),n++}if(t.status!==void 0){let s=t.status;if(s!==415){let r={instancePath:o+"/status",schemaPath:"#/components/responses/UnsupportedMediaType/content/a\
pplication~1json/schema/allOf/1/properties/status/const",keyword:"const",params:{allowedValue:415},message:"must be equal to constant"};e===null?e=[r]:e.push(r),
n++}if(!(typeof s=="bigint"||Number.isInteger(s))){let r={instancePath:o+"/status",schemaPath:"#/components/responses/UnsupportedMediaType/content/application~1\
json/schema/allOf/1/properties/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,
schemaPath:"#/components/responses/UnsupportedMediaType/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"};e===null?e=[s]:e.push(s),n++}return De.errors=e,n===0}De.evaluated={props:{status:!0,error:!0,successful:!0,timestamp:!0,duration:!0,traceId:!0,server:!0},
dynamicProps:!1,dynamicItems:!1};var ct=Ne;function Ne(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=Ne.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),c(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),
n=e.length),t&&typeof t=="object"&&!Array.isArray(t)){if(t.status===void 0){let s={instancePath:o,schemaPath:"#/components/responses/TooManyRequests/content/app\
lication~1json/schema/allOf/1/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(
s),n++}if(t.status!==void 0){let s=t.status;if(s!==429){let r={instancePath:o+"/status",schemaPath:"#/components/responses/TooManyRequests/content/application~1\
json/schema/allOf/1/properties/status/const",keyword:"const",params:{allowedValue:429},message:"must be equal to constant"};e===null?e=[r]:e.push(r),n++}if(!(typeof s==
"bigint"||Number.isInteger(s))){let r={instancePath:o+"/status",schemaPath:"#/components/responses/TooManyRequests/content/application~1json/schema/allOf/1/prop\
erties/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/co\
mponents/responses/TooManyRequests/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:
e.push(s),n++}return Ne.errors=e,n===0}Ne.evaluated={props:{status:!0,error:!0,successful:!0,timestamp:!0,duration:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};
var lt=Ke;function Ke(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=Ke.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),c(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),
n=e.length),t&&typeof t=="object"&&!Array.isArray(t)){if(t.status===void 0){let s={instancePath:o,schemaPath:"#/components/responses/InternalServerError/content\
/application~1json/schema/allOf/1/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:
e.push(s),n++}if(t.status!==void 0){let s=t.status;if(s!==500){let r={instancePath:o+"/status",schemaPath:"#/components/responses/InternalServerError/content/ap\
plication~1json/schema/allOf/1/properties/status/const",keyword:"const",params:{allowedValue:500},message:"must be equal to constant"};e===null?e=[r]:e.push(r),
n++}if(!(typeof s=="bigint"||Number.isInteger(s))){let r={instancePath:o+"/status",schemaPath:"#/components/responses/InternalServerError/content/application~1j\
son/schema/allOf/1/properties/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,
schemaPath:"#/components/responses/InternalServerError/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"};e===null?e=[s]:e.push(s),n++}return Ke.errors=e,n===0}Ke.evaluated={props:{status:!0,error:!0,successful:!0,timestamp:!0,duration:!0,traceId:!0,server:!0},
dynamicProps:!1,dynamicItems:!1};var ft=Le;function Le(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=Le.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),c(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),
n=e.length),t&&typeof t=="object"&&!Array.isArray(t)){if(t.status===void 0){let s={instancePath:o,schemaPath:"#/components/responses/TooManyRequests/content/app\
lication~1json/schema/allOf/1/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(
s),n++}if(t.status!==void 0){let s=t.status;if(s!==429){let r={instancePath:o+"/status",schemaPath:"#/components/responses/TooManyRequests/content/application~1\
json/schema/allOf/1/properties/status/const",keyword:"const",params:{allowedValue:429},message:"must be equal to constant"};e===null?e=[r]:e.push(r),n++}if(!(typeof s==
"bigint"||Number.isInteger(s))){let r={instancePath:o+"/status",schemaPath:"#/components/responses/TooManyRequests/content/application~1json/schema/allOf/1/prop\
erties/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/co\
mponents/responses/TooManyRequests/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:
e.push(s),n++}return Le.errors=e,n===0}Le.evaluated={props:{status:!0,error:!0,successful:!0,timestamp:!0,duration:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};
var yt=Re;function Re(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=Re.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),c(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),
n=e.length),t&&typeof t=="object"&&!Array.isArray(t)){if(t.status===void 0){let s={instancePath:o,schemaPath:"#/components/responses/InternalServerError/content\
/application~1json/schema/allOf/1/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:
e.push(s),n++}if(t.status!==void 0){let s=t.status;if(s!==500){let r={instancePath:o+"/status",schemaPath:"#/components/responses/InternalServerError/content/ap\
plication~1json/schema/allOf/1/properties/status/const",keyword:"const",params:{allowedValue:500},message:"must be equal to constant"};e===null?e=[r]:e.push(r),
n++}if(!(typeof s=="bigint"||Number.isInteger(s))){let r={instancePath:o+"/status",schemaPath:"#/components/responses/InternalServerError/content/application~1j\
son/schema/allOf/1/properties/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,
schemaPath:"#/components/responses/InternalServerError/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"};e===null?e=[s]:e.push(s),n++}return Re.errors=e,n===0}Re.evaluated={props:{status:!0,error:!0,successful:!0,timestamp:!0,duration:!0,traceId:!0,server:!0},
dynamicProps:!1,dynamicItems:!1};var dt=Ue;var ht=new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:?\\d{2})$","u");function g(t,{instancePath:o="",parentData:m,parentDataProperty:u,
rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=g.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof t=="string"){if(!ht.
test(t)){let s={instancePath:o,schemaPath:"#/components/schemas/OcpTime/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?\
(Z|[+-]\\d{2}:?\\d{2})$"},message:'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:?\\d{2})$"'};e===null?e=[s]:e.push(s),n++}}else{
let s={instancePath:o,schemaPath:"#/components/schemas/OcpTime/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}
return g.errors=e,n===0}g.evaluated={dynamicProps:!1,dynamicItems:!1};function D(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){
let e=null,n=0,a=D.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.buildVersion===
void 0){let s={instancePath:o,schemaPath:"#/components/schemas/ServerInfo/required",keyword:"required",params:{missingProperty:"buildVersion"},message:"must hav\
e required property 'buildVersion'"};e===null?e=[s]:e.push(s),n++}if(t.buildVersion!==void 0&&typeof t.buildVersion!="string"){let s={instancePath:o+"/buildVers\
ion",schemaPath:"#/components/schemas/ServerInfo/properties/buildVersion/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.
push(s),n++}if(t.name!==void 0&&typeof t.name!="string"){let s={instancePath:o+"/name",schemaPath:"#/components/schemas/ServerInfo/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}if(t.group!==void 0&&typeof t.group!="string"){let s={instancePath:o+"/group",
schemaPath:"#/components/schemas/ServerInfo/properties/group/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}
if(t.artifact!==void 0&&typeof t.artifact!="string"){let s={instancePath:o+"/artifact",schemaPath:"#/components/schemas/ServerInfo/properties/artifact/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}if(t.buildTime!==void 0&&(g(t.buildTime,{instancePath:o+"/buildTime",parentData:t,
parentDataProperty:"buildTime",rootData:i,dynamicAnchors:p})||(e=e===null?g.errors:e.concat(g.errors),n=e.length)),t.buildJavaVersion!==void 0&&typeof t.buildJavaVersion!=
"string"){let s={instancePath:o+"/buildJavaVersion",schemaPath:"#/components/schemas/ServerInfo/properties/buildJavaVersion/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[s]:e.push(s),n++}if(t.springBootVersion!==void 0&&typeof t.springBootVersion!="string"){let s={instancePath:o+"/sp\
ringBootVersion",schemaPath:"#/components/schemas/ServerInfo/properties/springBootVersion/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[s]:e.push(s),n++}}else{let s={instancePath:o,schemaPath:"#/components/schemas/ServerInfo/type",keyword:"type",params:{type:"object"},message:"must b\
e object"};e===null?e=[s]:e.push(s),n++}return D.errors=e,n===0}D.evaluated={props:{buildVersion:!0,name:!0,group:!0,artifact:!0,buildTime:!0,buildJavaVersion:!0,
springBootVersion:!0},dynamicProps:!1,dynamicItems:!1};function Ue(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){
let e=null,n=0,a=Ue.evaluated;return a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),D(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,
dynamicAnchors:p})||(e=e===null?D.errors:e.concat(D.errors),n=e.length),Ue.errors=e,n===0}Ue.evaluated={props:{buildVersion:!0,name:!0,group:!0,artifact:!0,buildTime:!0,
buildJavaVersion:!0,springBootVersion:!0},dynamicProps:!1,dynamicItems:!1};var gt=xe;function xe(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=xe.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),c(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),
n=e.length),t&&typeof t=="object"&&!Array.isArray(t)){if(t.status===void 0){let s={instancePath:o,schemaPath:"#/components/responses/Unauthorized/content/applic\
ation~1json/schema/allOf/1/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(
s),n++}if(t.status!==void 0){let s=t.status;if(s!==401){let r={instancePath:o+"/status",schemaPath:"#/components/responses/Unauthorized/content/application~1jso\
n/schema/allOf/1/properties/status/const",keyword:"const",params:{allowedValue:401},message:"must be equal to constant"};e===null?e=[r]:e.push(r),n++}if(!(typeof s==
"bigint"||Number.isInteger(s))){let r={instancePath:o+"/status",schemaPath:"#/components/responses/Unauthorized/content/application~1json/schema/allOf/1/propert\
ies/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/compo\
nents/responses/Unauthorized/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),n++}return xe.errors=e,n===0}xe.evaluated={props:{status:!0,error:!0,successful:!0,timestamp:!0,duration:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};
var bt=Me;function Me(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=Me.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),c(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),
n=e.length),t&&typeof t=="object"&&!Array.isArray(t)){if(t.status===void 0){let s={instancePath:o,schemaPath:"#/components/responses/Forbidden/content/applicati\
on~1json/schema/allOf/1/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),
n++}if(t.status!==void 0){let s=t.status;if(s!==403){let r={instancePath:o+"/status",schemaPath:"#/components/responses/Forbidden/content/application~1json/sche\
ma/allOf/1/properties/status/const",keyword:"const",params:{allowedValue:403},message:"must be equal to constant"};e===null?e=[r]:e.push(r),n++}if(!(typeof s=="\
bigint"||Number.isInteger(s))){let r={instancePath:o+"/status",schemaPath:"#/components/responses/Forbidden/content/application~1json/schema/allOf/1/properties/\
status/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/component\
s/responses/Forbidden/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}
return Me.errors=e,n===0}Me.evaluated={props:{status:!0,error:!0,successful:!0,timestamp:!0,duration:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};var kt=$e;function $e(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=$e.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),c(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),
n=e.length),t&&typeof t=="object"&&!Array.isArray(t)){if(t.status===void 0){let s={instancePath:o,schemaPath:"#/components/responses/TooManyRequests/content/app\
lication~1json/schema/allOf/1/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(
s),n++}if(t.status!==void 0){let s=t.status;if(s!==429){let r={instancePath:o+"/status",schemaPath:"#/components/responses/TooManyRequests/content/application~1\
json/schema/allOf/1/properties/status/const",keyword:"const",params:{allowedValue:429},message:"must be equal to constant"};e===null?e=[r]:e.push(r),n++}if(!(typeof s==
"bigint"||Number.isInteger(s))){let r={instancePath:o+"/status",schemaPath:"#/components/responses/TooManyRequests/content/application~1json/schema/allOf/1/prop\
erties/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/co\
mponents/responses/TooManyRequests/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:
e.push(s),n++}return $e.errors=e,n===0}$e.evaluated={props:{status:!0,error:!0,successful:!0,timestamp:!0,duration:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};
var vt=Ve;function Ve(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=Ve.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),c(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),
n=e.length),t&&typeof t=="object"&&!Array.isArray(t)){if(t.status===void 0){let s={instancePath:o,schemaPath:"#/components/responses/InternalServerError/content\
/application~1json/schema/allOf/1/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:
e.push(s),n++}if(t.status!==void 0){let s=t.status;if(s!==500){let r={instancePath:o+"/status",schemaPath:"#/components/responses/InternalServerError/content/ap\
plication~1json/schema/allOf/1/properties/status/const",keyword:"const",params:{allowedValue:500},message:"must be equal to constant"};e===null?e=[r]:e.push(r),
n++}if(!(typeof s=="bigint"||Number.isInteger(s))){let r={instancePath:o+"/status",schemaPath:"#/components/responses/InternalServerError/content/application~1j\
son/schema/allOf/1/properties/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,
schemaPath:"#/components/responses/InternalServerError/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"};e===null?e=[s]:e.push(s),n++}return Ve.errors=e,n===0}Ve.evaluated={props:{status:!0,error:!0,successful:!0,timestamp:!0,duration:!0,traceId:!0,server:!0},
dynamicProps:!1,dynamicItems:!1};var Pt=_e;function N(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=N.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.address!==void 0&&typeof t.address!="string"){let s={instancePath:o+"/ad\
dress",schemaPath:"#/components/schemas/RootServer/properties/address/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(
s),n++}if(t.role!==void 0&&typeof t.role!="string"){let s={instancePath:o+"/role",schemaPath:"#/components/schemas/RootServer/properties/role/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}if(t.sql_port!==void 0){let s=t.sql_port;if(typeof s=="bigint"||Number.isInteger(
s)){if((typeof s=="number"||typeof s=="bigint")&&s<0){let r={instancePath:o+"/sql_port",schemaPath:"#/components/schemas/RootServer/properties/sql_port/minimum",
keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+"/sql_port",schemaPath:"#/co\
mponents/schemas/RootServer/properties/sql_port/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}}else{let s={
instancePath:o,schemaPath:"#/components/schemas/RootServer/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}return N.
errors=e,n===0}N.evaluated={props:{address:!0,role:!0,sql_port:!0},dynamicProps:!1,dynamicItems:!1};function K(t,{instancePath:o="",parentData:m,parentDataProperty:u,
rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=K.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.
isArray(t)){if(t.id===void 0){let s={instancePath:o,schemaPath:"#/components/schemas/ClusterSummary/required",keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[s]:e.push(s),n++}if(t.name===void 0){let s={instancePath:o,schemaPath:"#/components/schemas/ClusterSummary/requir\
ed",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[s]:e.push(s),n++}if(t.id!==void 0){let s=t.id;if(typeof s==
"bigint"||Number.isInteger(s)||typeof s=="string"&&h(s)){if((typeof s=="number"||typeof s=="bigint")&&!d(s)){let r={instancePath:o+"/id",schemaPath:"#/component\
s/schemas/ClusterSummary/properties/id/format",keyword:"format",params:{format:"int64"},message:'must match format "int64"'};e===null?e=[r]:e.push(r),n++}if(b(s)<
1){let r={instancePath:o+"/id",schemaPath:"#/components/schemas/ClusterSummary/properties/id/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+"/id",schemaPath:"#/components/schemas/ClusterSummary/properties/id/type",keyword:"type",
params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}if(t.name!==void 0&&typeof t.name!="string"){let s={instancePath:o+"/name",schemaPath:"\
#/components/schemas/ClusterSummary/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}if(t.obClusterId!==
void 0){let s=t.obClusterId;if(typeof s=="bigint"||Number.isInteger(s)||typeof s=="string"&&h(s)){if((typeof s=="number"||typeof s=="bigint")&&!d(s)){let r={instancePath:o+
"/obClusterId",schemaPath:"#/components/schemas/ClusterSummary/properties/obClusterId/format",keyword:"format",params:{format:"int64"},message:'must match forma\
t "int64"'};e===null?e=[r]:e.push(r),n++}if(b(s)<0){let r={instancePath:o+"/obClusterId",schemaPath:"#/components/schemas/ClusterSummary/properties/obClusterId/\
minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+"/obClusterId",schemaPath:"\
#/components/schemas/ClusterSummary/properties/obClusterId/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}
if(t.obVersion!==void 0&&typeof t.obVersion!="string"){let s={instancePath:o+"/obVersion",schemaPath:"#/components/schemas/ClusterSummary/properties/obVersion/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}if(t.status!==void 0&&typeof t.status!="string"){let s={instancePath:o+
"/status",schemaPath:"#/components/schemas/ClusterSummary/properties/status/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),n++}if(t.type!==void 0&&typeof t.type!="string"){let s={instancePath:o+"/type",schemaPath:"#/components/schemas/ClusterSummary/properties/type/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}if(t.regionCount!==void 0){let s=t.regionCount;if(typeof s=="bigint"||Number.
isInteger(s)){if((typeof s=="number"||typeof s=="bigint")&&s<0){let r={instancePath:o+"/regionCount",schemaPath:"#/components/schemas/ClusterSummary/properties/\
regionCount/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+"/regio\
nCount",schemaPath:"#/components/schemas/ClusterSummary/properties/regionCount/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[r]:e.push(r),n++}}if(t.tenantCount!==void 0){let s=t.tenantCount;if(typeof s=="bigint"||Number.isInteger(s)){if((typeof s=="number"||typeof s=="bigint")&&s<0){
let r={instancePath:o+"/tenantCount",schemaPath:"#/components/schemas/ClusterSummary/properties/tenantCount/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+"/tenantCount",schemaPath:"#/components/schemas/ClusterSummary/properties/tenan\
tCount/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}if(t.partitionCount!==void 0){let s=t.partitionCount;
if(typeof s=="bigint"||Number.isInteger(s)){if((typeof s=="number"||typeof s=="bigint")&&s<0){let r={instancePath:o+"/partitionCount",schemaPath:"#/components/s\
chemas/ClusterSummary/properties/partitionCount/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),n++}}else{
let r={instancePath:o+"/partitionCount",schemaPath:"#/components/schemas/ClusterSummary/properties/partitionCount/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[r]:e.push(r),n++}}if(t.serverCount!==void 0){let s=t.serverCount;if(typeof s=="bigint"||Number.isInteger(s)){if((typeof s=="number"||
typeof s=="bigint")&&s<0){let r={instancePath:o+"/serverCount",schemaPath:"#/components/schemas/ClusterSummary/properties/serverCount/minimum",keyword:"minimum",
params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+"/serverCount",schemaPath:"#/components/schema\
s/ClusterSummary/properties/serverCount/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}if(t.syncStatus!==
void 0&&typeof t.syncStatus!="string"){let s={instancePath:o+"/syncStatus",schemaPath:"#/components/schemas/ClusterSummary/properties/syncStatus/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}if(t.rootServers!==void 0){let s=t.rootServers;if(Array.isArray(s)){let r=s.
length;for(let l=0;l<r;l++)N(s[l],{instancePath:o+"/rootServers/"+l,parentData:s,parentDataProperty:l,rootData:i,dynamicAnchors:p})||(e=e===null?N.errors:e.concat(
N.errors),n=e.length)}else{let r={instancePath:o+"/rootServers",schemaPath:"#/components/schemas/ClusterSummary/properties/rootServers/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),n++}}if(t.zones!==void 0){let s=t.zones;if(Array.isArray(s)){let r=s.length;for(let l=0;l<r;l++){
let f=s[l];if(!(f&&typeof f=="object"&&!Array.isArray(f))){let y={instancePath:o+"/zones/"+l,schemaPath:"#/components/schemas/ClusterSummary/properties/zones/it\
ems/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[y]:e.push(y),n++}}}else{let r={instancePath:o+"/zones",schemaPath:"#/compo\
nents/schemas/ClusterSummary/properties/zones/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),n++}}if(t.primaryCluster!==
void 0){let s=t.primaryCluster;if(!(s&&typeof s=="object"&&!Array.isArray(s))){let r={instancePath:o+"/primaryCluster",schemaPath:"#/components/schemas/ClusterS\
ummary/properties/primaryCluster/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),n++}}if(t.standbyClusters!==void 0){
let s=t.standbyClusters;if(Array.isArray(s)){let r=s.length;for(let l=0;l<r;l++){let f=s[l];if(!(f&&typeof f=="object"&&!Array.isArray(f))){let y={instancePath:o+
"/standbyClusters/"+l,schemaPath:"#/components/schemas/ClusterSummary/properties/standbyClusters/items/type",keyword:"type",params:{type:"object"},message:"must\
 be object"};e===null?e=[y]:e.push(y),n++}}}else{let r={instancePath:o+"/standbyClusters",schemaPath:"#/components/schemas/ClusterSummary/properties/standbyClus\
ters/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),n++}}if(t.createTime!==void 0&&(g(t.createTime,{instancePath:o+
"/createTime",parentData:t,parentDataProperty:"createTime",rootData:i,dynamicAnchors:p})||(e=e===null?g.errors:e.concat(g.errors),n=e.length)),t.updateTime!==void 0&&
(g(t.updateTime,{instancePath:o+"/updateTime",parentData:t,parentDataProperty:"updateTime",rootData:i,dynamicAnchors:p})||(e=e===null?g.errors:e.concat(g.errors),
n=e.length)),t.creator!==void 0&&typeof t.creator!="string"){let s={instancePath:o+"/creator",schemaPath:"#/components/schemas/ClusterSummary/properties/creator\
/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}if(t.failToQueryFromObReason!==void 0&&typeof t.failToQueryFromObReason!=
"string"){let s={instancePath:o+"/failToQueryFromObReason",schemaPath:"#/components/schemas/ClusterSummary/properties/failToQueryFromObReason/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}}else{let s={instancePath:o,schemaPath:"#/components/schemas/ClusterSummary/typ\
e",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}return K.errors=e,n===0}K.evaluated={props:{id:!0,name:!0,obClusterId:!0,
obVersion:!0,status:!0,type:!0,regionCount:!0,tenantCount:!0,partitionCount:!0,serverCount:!0,syncStatus:!0,rootServers:!0,zones:!0,primaryCluster:!0,standbyClusters:!0,
createTime:!0,updateTime:!0,creator:!0,failToQueryFromObReason:!0},dynamicProps:!1,dynamicItems:!1};function I(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=I.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.totalElements===void 0){let s={instancePath:o,schemaPath:"#/components/s\
chemas/PageInfo/required",keyword:"required",params:{missingProperty:"totalElements"},message:"must have required property 'totalElements'"};e===null?e=[s]:e.push(
s),n++}if(t.totalPages===void 0){let s={instancePath:o,schemaPath:"#/components/schemas/PageInfo/required",keyword:"required",params:{missingProperty:"totalPage\
s"},message:"must have required property 'totalPages'"};e===null?e=[s]:e.push(s),n++}if(t.number===void 0){let s={instancePath:o,schemaPath:"#/components/schema\
s/PageInfo/required",keyword:"required",params:{missingProperty:"number"},message:"must have required property 'number'"};e===null?e=[s]:e.push(s),n++}if(t.size===
void 0){let s={instancePath:o,schemaPath:"#/components/schemas/PageInfo/required",keyword:"required",params:{missingProperty:"size"},message:"must have required\
 property 'size'"};e===null?e=[s]:e.push(s),n++}if(t.totalElements!==void 0){let s=t.totalElements;if(typeof s=="bigint"||Number.isInteger(s)){if((typeof s=="nu\
mber"||typeof s=="bigint")&&s<0){let r={instancePath:o+"/totalElements",schemaPath:"#/components/schemas/PageInfo/properties/totalElements/minimum",keyword:"min\
imum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+"/totalElements",schemaPath:"#/component\
s/schemas/PageInfo/properties/totalElements/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}if(t.totalPages!==
void 0){let s=t.totalPages;if(typeof s=="bigint"||Number.isInteger(s)){if((typeof s=="number"||typeof s=="bigint")&&s<0){let r={instancePath:o+"/totalPages",schemaPath:"\
#/components/schemas/PageInfo/properties/totalPages/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),
n++}}else{let r={instancePath:o+"/totalPages",schemaPath:"#/components/schemas/PageInfo/properties/totalPages/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[r]:e.push(r),n++}}if(t.number!==void 0){let s=t.number;if(typeof s=="bigint"||Number.isInteger(s)){if((typeof s=="number"||typeof s==
"bigint")&&s<0){let r={instancePath:o+"/number",schemaPath:"#/components/schemas/PageInfo/properties/number/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+"/number",schemaPath:"#/components/schemas/PageInfo/properties/number/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}if(t.size!==void 0){let s=t.size;if(typeof s=="bigint"||Number.isInteger(
s)){if((typeof s=="number"||typeof s=="bigint")&&s<0){let r={instancePath:o+"/size",schemaPath:"#/components/schemas/PageInfo/properties/size/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+"/size",schemaPath:"#/components/sche\
mas/PageInfo/properties/size/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"\
#/components/schemas/PageInfo/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}return I.errors=e,n===0}I.evaluated=
{props:{totalElements:!0,totalPages:!0,number:!0,size:!0},dynamicProps:!1,dynamicItems:!1};function L(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,
dynamicAnchors:p={}}={}){let e=null,n=0,a=L.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(
t)){if(t.contents===void 0){let s={instancePath:o,schemaPath:"#/components/schemas/ClusterList/required",keyword:"required",params:{missingProperty:"contents"},
message:"must have required property 'contents'"};e===null?e=[s]:e.push(s),n++}if(t.page===void 0){let s={instancePath:o,schemaPath:"#/components/schemas/Cluste\
rList/required",keyword:"required",params:{missingProperty:"page"},message:"must have required property 'page'"};e===null?e=[s]:e.push(s),n++}if(t.contents!==void 0){
let s=t.contents;if(Array.isArray(s)){let r=s.length;for(let l=0;l<r;l++)K(s[l],{instancePath:o+"/contents/"+l,parentData:s,parentDataProperty:l,rootData:i,dynamicAnchors:p})||
(e=e===null?K.errors:e.concat(K.errors),n=e.length)}else{let r={instancePath:o+"/contents",schemaPath:"#/components/schemas/ClusterList/properties/contents/type",
keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),n++}}t.page!==void 0&&(I(t.page,{instancePath:o+"/page",parentData:t,parentDataProperty:"\
page",rootData:i,dynamicAnchors:p})||(e=e===null?I.errors:e.concat(I.errors),n=e.length))}else{let s={instancePath:o,schemaPath:"#/components/schemas/ClusterLis\
t/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}return L.errors=e,n===0}L.evaluated={props:{contents:!0,page:!0},
dynamicProps:!1,dynamicItems:!1};function R(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=R.evaluated;
if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),v(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=e===
null?v.errors:e.concat(v.errors),n=e.length),t&&typeof t=="object"&&!Array.isArray(t)){if(t.data===void 0){let s={instancePath:o,schemaPath:"#/components/schema\
s/ClusterListEnvelope/allOf/1/required",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=[s]:e.push(s),
n++}t.data!==void 0&&(L(t.data,{instancePath:o+"/data",parentData:t,parentDataProperty:"data",rootData:i,dynamicAnchors:p})||(e=e===null?L.errors:e.concat(L.errors),
n=e.length))}else{let s={instancePath:o,schemaPath:"#/components/schemas/ClusterListEnvelope/allOf/1/type",keyword:"type",params:{type:"object"},message:"must b\
e object"};e===null?e=[s]:e.push(s),n++}return R.errors=e,n===0}R.evaluated={props:{data:!0,successful:!0,timestamp:!0,duration:!0,status:!0,traceId:!0,server:!0},
dynamicProps:!1,dynamicItems:!1};function _e(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=_e.evaluated;
return a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),R(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=
e===null?R.errors:e.concat(R.errors),n=e.length),_e.errors=e,n===0}_e.evaluated={props:{data:!0,successful:!0,timestamp:!0,duration:!0,status:!0,traceId:!0,server:!0},
dynamicProps:!1,dynamicItems:!1};var It=Fe;function Fe(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=Fe.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),c(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),
n=e.length),t&&typeof t=="object"&&!Array.isArray(t)){if(t.status===void 0){let s={instancePath:o,schemaPath:"#/components/responses/InvalidParameter/content/ap\
plication~1json/schema/allOf/1/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(
s),n++}if(t.status!==void 0){let s=t.status;if(s!==400){let r={instancePath:o+"/status",schemaPath:"#/components/responses/InvalidParameter/content/application~\
1json/schema/allOf/1/properties/status/const",keyword:"const",params:{allowedValue:400},message:"must be equal to constant"};e===null?e=[r]:e.push(r),n++}if(!(typeof s==
"bigint"||Number.isInteger(s))){let r={instancePath:o+"/status",schemaPath:"#/components/responses/InvalidParameter/content/application~1json/schema/allOf/1/pro\
perties/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/c\
omponents/responses/InvalidParameter/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[
s]:e.push(s),n++}return Fe.errors=e,n===0}Fe.evaluated={props:{status:!0,error:!0,successful:!0,timestamp:!0,duration:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};
var wt=ze;function ze(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=ze.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),c(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),
n=e.length),t&&typeof t=="object"&&!Array.isArray(t)){if(t.status===void 0){let s={instancePath:o,schemaPath:"#/components/responses/Unauthorized/content/applic\
ation~1json/schema/allOf/1/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(
s),n++}if(t.status!==void 0){let s=t.status;if(s!==401){let r={instancePath:o+"/status",schemaPath:"#/components/responses/Unauthorized/content/application~1jso\
n/schema/allOf/1/properties/status/const",keyword:"const",params:{allowedValue:401},message:"must be equal to constant"};e===null?e=[r]:e.push(r),n++}if(!(typeof s==
"bigint"||Number.isInteger(s))){let r={instancePath:o+"/status",schemaPath:"#/components/responses/Unauthorized/content/application~1json/schema/allOf/1/propert\
ies/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/compo\
nents/responses/Unauthorized/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),n++}return ze.errors=e,n===0}ze.evaluated={props:{status:!0,error:!0,successful:!0,timestamp:!0,duration:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};
var St=Ze;function Ze(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=Ze.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),c(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),
n=e.length),t&&typeof t=="object"&&!Array.isArray(t)){if(t.status===void 0){let s={instancePath:o,schemaPath:"#/components/responses/Forbidden/content/applicati\
on~1json/schema/allOf/1/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),
n++}if(t.status!==void 0){let s=t.status;if(s!==403){let r={instancePath:o+"/status",schemaPath:"#/components/responses/Forbidden/content/application~1json/sche\
ma/allOf/1/properties/status/const",keyword:"const",params:{allowedValue:403},message:"must be equal to constant"};e===null?e=[r]:e.push(r),n++}if(!(typeof s=="\
bigint"||Number.isInteger(s))){let r={instancePath:o+"/status",schemaPath:"#/components/responses/Forbidden/content/application~1json/schema/allOf/1/properties/\
status/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/component\
s/responses/Forbidden/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}
return Ze.errors=e,n===0}Ze.evaluated={props:{status:!0,error:!0,successful:!0,timestamp:!0,duration:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};var Tt=Ge;function Ge(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=Ge.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),c(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),
n=e.length),t&&typeof t=="object"&&!Array.isArray(t)){if(t.status===void 0){let s={instancePath:o,schemaPath:"#/components/responses/TooManyRequests/content/app\
lication~1json/schema/allOf/1/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(
s),n++}if(t.status!==void 0){let s=t.status;if(s!==429){let r={instancePath:o+"/status",schemaPath:"#/components/responses/TooManyRequests/content/application~1\
json/schema/allOf/1/properties/status/const",keyword:"const",params:{allowedValue:429},message:"must be equal to constant"};e===null?e=[r]:e.push(r),n++}if(!(typeof s==
"bigint"||Number.isInteger(s))){let r={instancePath:o+"/status",schemaPath:"#/components/responses/TooManyRequests/content/application~1json/schema/allOf/1/prop\
erties/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/co\
mponents/responses/TooManyRequests/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:
e.push(s),n++}return Ge.errors=e,n===0}Ge.evaluated={props:{status:!0,error:!0,successful:!0,timestamp:!0,duration:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};
var jt=Qe;function Qe(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=Qe.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),c(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),
n=e.length),t&&typeof t=="object"&&!Array.isArray(t)){if(t.status===void 0){let s={instancePath:o,schemaPath:"#/components/responses/InternalServerError/content\
/application~1json/schema/allOf/1/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:
e.push(s),n++}if(t.status!==void 0){let s=t.status;if(s!==500){let r={instancePath:o+"/status",schemaPath:"#/components/responses/InternalServerError/content/ap\
plication~1json/schema/allOf/1/properties/status/const",keyword:"const",params:{allowedValue:500},message:"must be equal to constant"};e===null?e=[r]:e.push(r),
n++}if(!(typeof s=="bigint"||Number.isInteger(s))){let r={instancePath:o+"/status",schemaPath:"#/components/responses/InternalServerError/content/application~1j\
son/schema/allOf/1/properties/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,
schemaPath:"#/components/responses/InternalServerError/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"};e===null?e=[s]:e.push(s),n++}return Qe.errors=e,n===0}Qe.evaluated={props:{status:!0,error:!0,successful:!0,timestamp:!0,duration:!0,traceId:!0,server:!0},
dynamicProps:!1,dynamicItems:!1};var qt=He;function U(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=U.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){let s={instancePath:o,schemaPath:"#/components/schemas/Tena\
ntSummary/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[s]:e.push(s),n++}if(t.name===void 0){
let s={instancePath:o,schemaPath:"#/components/schemas/TenantSummary/required",keyword:"required",params:{missingProperty:"name"},message:"must have required pr\
operty 'name'"};e===null?e=[s]:e.push(s),n++}if(t.clusterId===void 0){let s={instancePath:o,schemaPath:"#/components/schemas/TenantSummary/required",keyword:"re\
quired",params:{missingProperty:"clusterId"},message:"must have required property 'clusterId'"};e===null?e=[s]:e.push(s),n++}if(t.id!==void 0){let s=t.id;if(typeof s==
"bigint"||Number.isInteger(s)||typeof s=="string"&&h(s)){if((typeof s=="number"||typeof s=="bigint")&&!d(s)){let r={instancePath:o+"/id",schemaPath:"#/component\
s/schemas/TenantSummary/properties/id/format",keyword:"format",params:{format:"int64"},message:'must match format "int64"'};e===null?e=[r]:e.push(r),n++}if(b(s)<
1){let r={instancePath:o+"/id",schemaPath:"#/components/schemas/TenantSummary/properties/id/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+"/id",schemaPath:"#/components/schemas/TenantSummary/properties/id/type",keyword:"type",
params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}if(t.name!==void 0&&typeof t.name!="string"){let s={instancePath:o+"/name",schemaPath:"\
#/components/schemas/TenantSummary/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}if(t.clusterId!==
void 0){let s=t.clusterId;if(typeof s=="bigint"||Number.isInteger(s)||typeof s=="string"&&h(s)){if((typeof s=="number"||typeof s=="bigint")&&!d(s)){let r={instancePath:o+
"/clusterId",schemaPath:"#/components/schemas/TenantSummary/properties/clusterId/format",keyword:"format",params:{format:"int64"},message:'must match format "in\
t64"'};e===null?e=[r]:e.push(r),n++}if(b(s)<1){let r={instancePath:o+"/clusterId",schemaPath:"#/components/schemas/TenantSummary/properties/clusterId/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+"/clusterId",schemaPath:"#/components\
/schemas/TenantSummary/properties/clusterId/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}if(t.clusterName!==
void 0&&typeof t.clusterName!="string"){let s={instancePath:o+"/clusterName",schemaPath:"#/components/schemas/TenantSummary/properties/clusterName/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}if(t.clusterType!==void 0&&typeof t.clusterType!="string"){let s={instancePath:o+
"/clusterType",schemaPath:"#/components/schemas/TenantSummary/properties/clusterType/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[s]:e.push(s),n++}if(t.obClusterId!==void 0){let s=t.obClusterId;if(typeof s=="bigint"||Number.isInteger(s)||typeof s=="string"&&h(s)){if((typeof s=="number"||
typeof s=="bigint")&&!d(s)){let r={instancePath:o+"/obClusterId",schemaPath:"#/components/schemas/TenantSummary/properties/obClusterId/format",keyword:"format",
params:{format:"int64"},message:'must match format "int64"'};e===null?e=[r]:e.push(r),n++}if(b(s)<0){let r={instancePath:o+"/obClusterId",schemaPath:"#/componen\
ts/schemas/TenantSummary/properties/obClusterId/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),n++}}else{
let r={instancePath:o+"/obClusterId",schemaPath:"#/components/schemas/TenantSummary/properties/obClusterId/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[r]:e.push(r),n++}}if(t.obTenantId!==void 0){let s=t.obTenantId;if(typeof s=="bigint"||Number.isInteger(s)||typeof s=="string"&&h(s)){
if((typeof s=="number"||typeof s=="bigint")&&!d(s)){let r={instancePath:o+"/obTenantId",schemaPath:"#/components/schemas/TenantSummary/properties/obTenantId/for\
mat",keyword:"format",params:{format:"int64"},message:'must match format "int64"'};e===null?e=[r]:e.push(r),n++}if(b(s)<0){let r={instancePath:o+"/obTenantId",schemaPath:"\
#/components/schemas/TenantSummary/properties/obTenantId/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(
r),n++}}else{let r={instancePath:o+"/obTenantId",schemaPath:"#/components/schemas/TenantSummary/properties/obTenantId/type",keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[r]:e.push(r),n++}}if(t.obVersion!==void 0&&typeof t.obVersion!="string"){let s={instancePath:o+"/obVersion",schemaPath:"#\
/components/schemas/TenantSummary/properties/obVersion/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}if(t.mode!==
void 0&&typeof t.mode!="string"){let s={instancePath:o+"/mode",schemaPath:"#/components/schemas/TenantSummary/properties/mode/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}if(t.status!==void 0&&typeof t.status!="string"){let s={instancePath:o+"/status",schemaPath:"#/c\
omponents/schemas/TenantSummary/properties/status/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}if(t.locked!==
void 0&&typeof t.locked!="boolean"){let s={instancePath:o+"/locked",schemaPath:"#/components/schemas/TenantSummary/properties/locked/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),n++}if(t.readonly!==void 0&&typeof t.readonly!="boolean"){let s={instancePath:o+"/readonly",
schemaPath:"#/components/schemas/TenantSummary/properties/readonly/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(
s),n++}if(t.createTime!==void 0&&(g(t.createTime,{instancePath:o+"/createTime",parentData:t,parentDataProperty:"createTime",rootData:i,dynamicAnchors:p})||(e=e===
null?g.errors:e.concat(g.errors),n=e.length)),t.primaryZone!==void 0&&typeof t.primaryZone!="string"){let s={instancePath:o+"/primaryZone",schemaPath:"#/compone\
nts/schemas/TenantSummary/properties/primaryZone/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}if(t.zoneList!==
void 0&&typeof t.zoneList!="string"){let s={instancePath:o+"/zoneList",schemaPath:"#/components/schemas/TenantSummary/properties/zoneList/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}if(t.locality!==void 0&&typeof t.locality!="string"){let s={instancePath:o+"/locality",schemaPath:"\
#/components/schemas/TenantSummary/properties/locality/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}if(t.description!==
void 0&&typeof t.description!="string"){let s={instancePath:o+"/description",schemaPath:"#/components/schemas/TenantSummary/properties/description/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}}else{let s={instancePath:o,schemaPath:"#/components/schemas/TenantSummary/t\
ype",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}return U.errors=e,n===0}U.evaluated={props:{id:!0,name:!0,clusterId:!0,
clusterName:!0,clusterType:!0,obClusterId:!0,obTenantId:!0,obVersion:!0,mode:!0,status:!0,locked:!0,readonly:!0,createTime:!0,primaryZone:!0,zoneList:!0,locality:!0,
description:!0},dynamicProps:!1,dynamicItems:!1};function x(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,
n=0,a=x.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.contents===void 0){let s={
instancePath:o,schemaPath:"#/components/schemas/TenantList/required",keyword:"required",params:{missingProperty:"contents"},message:"must have required property\
 'contents'"};e===null?e=[s]:e.push(s),n++}if(t.page===void 0){let s={instancePath:o,schemaPath:"#/components/schemas/TenantList/required",keyword:"required",params:{
missingProperty:"page"},message:"must have required property 'page'"};e===null?e=[s]:e.push(s),n++}if(t.contents!==void 0){let s=t.contents;if(Array.isArray(s)){
let r=s.length;for(let l=0;l<r;l++)U(s[l],{instancePath:o+"/contents/"+l,parentData:s,parentDataProperty:l,rootData:i,dynamicAnchors:p})||(e=e===null?U.errors:e.
concat(U.errors),n=e.length)}else{let r={instancePath:o+"/contents",schemaPath:"#/components/schemas/TenantList/properties/contents/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),n++}}t.page!==void 0&&(I(t.page,{instancePath:o+"/page",parentData:t,parentDataProperty:"page",rootData:i,
dynamicAnchors:p})||(e=e===null?I.errors:e.concat(I.errors),n=e.length))}else{let s={instancePath:o,schemaPath:"#/components/schemas/TenantList/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}return x.errors=e,n===0}x.evaluated={props:{contents:!0,page:!0},dynamicProps:!1,
dynamicItems:!1};function M(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=M.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),v(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=e===null?v.errors:e.concat(
v.errors),n=e.length),t&&typeof t=="object"&&!Array.isArray(t)){if(t.data===void 0){let s={instancePath:o,schemaPath:"#/components/schemas/TenantListEnvelope/al\
lOf/1/required",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=[s]:e.push(s),n++}t.data!==void 0&&(x(
t.data,{instancePath:o+"/data",parentData:t,parentDataProperty:"data",rootData:i,dynamicAnchors:p})||(e=e===null?x.errors:e.concat(x.errors),n=e.length))}else{let s={
instancePath:o,schemaPath:"#/components/schemas/TenantListEnvelope/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:
e.push(s),n++}return M.errors=e,n===0}M.evaluated={props:{data:!0,successful:!0,timestamp:!0,duration:!0,status:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};
function He(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=He.evaluated;return a.dynamicProps&&(a.
props=void 0),a.dynamicItems&&(a.items=void 0),M(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=e===null?M.errors:e.concat(
M.errors),n=e.length),He.errors=e,n===0}He.evaluated={props:{data:!0,successful:!0,timestamp:!0,duration:!0,status:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};
var Ot=Je;function Je(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=Je.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),c(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),
n=e.length),t&&typeof t=="object"&&!Array.isArray(t)){if(t.status===void 0){let s={instancePath:o,schemaPath:"#/components/responses/InvalidParameter/content/ap\
plication~1json/schema/allOf/1/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(
s),n++}if(t.status!==void 0){let s=t.status;if(s!==400){let r={instancePath:o+"/status",schemaPath:"#/components/responses/InvalidParameter/content/application~\
1json/schema/allOf/1/properties/status/const",keyword:"const",params:{allowedValue:400},message:"must be equal to constant"};e===null?e=[r]:e.push(r),n++}if(!(typeof s==
"bigint"||Number.isInteger(s))){let r={instancePath:o+"/status",schemaPath:"#/components/responses/InvalidParameter/content/application~1json/schema/allOf/1/pro\
perties/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/c\
omponents/responses/InvalidParameter/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[
s]:e.push(s),n++}return Je.errors=e,n===0}Je.evaluated={props:{status:!0,error:!0,successful:!0,timestamp:!0,duration:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};
var Bt=Ye;function Ye(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=Ye.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),c(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),
n=e.length),t&&typeof t=="object"&&!Array.isArray(t)){if(t.status===void 0){let s={instancePath:o,schemaPath:"#/components/responses/Unauthorized/content/applic\
ation~1json/schema/allOf/1/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(
s),n++}if(t.status!==void 0){let s=t.status;if(s!==401){let r={instancePath:o+"/status",schemaPath:"#/components/responses/Unauthorized/content/application~1jso\
n/schema/allOf/1/properties/status/const",keyword:"const",params:{allowedValue:401},message:"must be equal to constant"};e===null?e=[r]:e.push(r),n++}if(!(typeof s==
"bigint"||Number.isInteger(s))){let r={instancePath:o+"/status",schemaPath:"#/components/responses/Unauthorized/content/application~1json/schema/allOf/1/propert\
ies/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/compo\
nents/responses/Unauthorized/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),n++}return Ye.errors=e,n===0}Ye.evaluated={props:{status:!0,error:!0,successful:!0,timestamp:!0,duration:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};
var Et=We;function We(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=We.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),c(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),
n=e.length),t&&typeof t=="object"&&!Array.isArray(t)){if(t.status===void 0){let s={instancePath:o,schemaPath:"#/components/responses/Forbidden/content/applicati\
on~1json/schema/allOf/1/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),
n++}if(t.status!==void 0){let s=t.status;if(s!==403){let r={instancePath:o+"/status",schemaPath:"#/components/responses/Forbidden/content/application~1json/sche\
ma/allOf/1/properties/status/const",keyword:"const",params:{allowedValue:403},message:"must be equal to constant"};e===null?e=[r]:e.push(r),n++}if(!(typeof s=="\
bigint"||Number.isInteger(s))){let r={instancePath:o+"/status",schemaPath:"#/components/responses/Forbidden/content/application~1json/schema/allOf/1/properties/\
status/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/component\
s/responses/Forbidden/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}
return We.errors=e,n===0}We.evaluated={props:{status:!0,error:!0,successful:!0,timestamp:!0,duration:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};var At=Xe;function Xe(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=Xe.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),c(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),
n=e.length),t&&typeof t=="object"&&!Array.isArray(t)){if(t.status===void 0){let s={instancePath:o,schemaPath:"#/components/responses/ClusterNotFound/content/app\
lication~1json/schema/allOf/1/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(
s),n++}if(t.status!==void 0){let s=t.status;if(s!==404){let r={instancePath:o+"/status",schemaPath:"#/components/responses/ClusterNotFound/content/application~1\
json/schema/allOf/1/properties/status/const",keyword:"const",params:{allowedValue:404},message:"must be equal to constant"};e===null?e=[r]:e.push(r),n++}if(!(typeof s==
"bigint"||Number.isInteger(s))){let r={instancePath:o+"/status",schemaPath:"#/components/responses/ClusterNotFound/content/application~1json/schema/allOf/1/prop\
erties/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/co\
mponents/responses/ClusterNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:
e.push(s),n++}return Xe.errors=e,n===0}Xe.evaluated={props:{status:!0,error:!0,successful:!0,timestamp:!0,duration:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};
var Ct=es;function es(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=es.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),c(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),
n=e.length),t&&typeof t=="object"&&!Array.isArray(t)){if(t.status===void 0){let s={instancePath:o,schemaPath:"#/components/responses/TooManyRequests/content/app\
lication~1json/schema/allOf/1/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(
s),n++}if(t.status!==void 0){let s=t.status;if(s!==429){let r={instancePath:o+"/status",schemaPath:"#/components/responses/TooManyRequests/content/application~1\
json/schema/allOf/1/properties/status/const",keyword:"const",params:{allowedValue:429},message:"must be equal to constant"};e===null?e=[r]:e.push(r),n++}if(!(typeof s==
"bigint"||Number.isInteger(s))){let r={instancePath:o+"/status",schemaPath:"#/components/responses/TooManyRequests/content/application~1json/schema/allOf/1/prop\
erties/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/co\
mponents/responses/TooManyRequests/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:
e.push(s),n++}return es.errors=e,n===0}es.evaluated={props:{status:!0,error:!0,successful:!0,timestamp:!0,duration:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};
var Dt=ss;function ss(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=ss.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),c(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),
n=e.length),t&&typeof t=="object"&&!Array.isArray(t)){if(t.status===void 0){let s={instancePath:o,schemaPath:"#/components/responses/InternalServerError/content\
/application~1json/schema/allOf/1/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:
e.push(s),n++}if(t.status!==void 0){let s=t.status;if(s!==500){let r={instancePath:o+"/status",schemaPath:"#/components/responses/InternalServerError/content/ap\
plication~1json/schema/allOf/1/properties/status/const",keyword:"const",params:{allowedValue:500},message:"must be equal to constant"};e===null?e=[r]:e.push(r),
n++}if(!(typeof s=="bigint"||Number.isInteger(s))){let r={instancePath:o+"/status",schemaPath:"#/components/responses/InternalServerError/content/application~1j\
son/schema/allOf/1/properties/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,
schemaPath:"#/components/responses/InternalServerError/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"};e===null?e=[s]:e.push(s),n++}return ss.errors=e,n===0}ss.evaluated={props:{status:!0,error:!0,successful:!0,timestamp:!0,duration:!0,traceId:!0,server:!0},
dynamicProps:!1,dynamicItems:!1};var Nt=ts;function $(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=$.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){let s={instancePath:o,schemaPath:"#/components/schemas/Tena\
ntDetail/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[s]:e.push(s),n++}if(t.name===void 0){
let s={instancePath:o,schemaPath:"#/components/schemas/TenantDetail/required",keyword:"required",params:{missingProperty:"name"},message:"must have required pro\
perty 'name'"};e===null?e=[s]:e.push(s),n++}if(t.clusterId===void 0){let s={instancePath:o,schemaPath:"#/components/schemas/TenantDetail/required",keyword:"requ\
ired",params:{missingProperty:"clusterId"},message:"must have required property 'clusterId'"};e===null?e=[s]:e.push(s),n++}if(t.id!==void 0){let s=t.id;if(typeof s==
"bigint"||Number.isInteger(s)||typeof s=="string"&&h(s)){if((typeof s=="number"||typeof s=="bigint")&&!d(s)){let r={instancePath:o+"/id",schemaPath:"#/component\
s/schemas/TenantDetail/properties/id/format",keyword:"format",params:{format:"int64"},message:'must match format "int64"'};e===null?e=[r]:e.push(r),n++}if(b(s)<
1){let r={instancePath:o+"/id",schemaPath:"#/components/schemas/TenantDetail/properties/id/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+"/id",schemaPath:"#/components/schemas/TenantDetail/properties/id/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}if(t.name!==void 0&&typeof t.name!="string"){let s={instancePath:o+"/name",schemaPath:"\
#/components/schemas/TenantDetail/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}if(t.clusterId!==
void 0){let s=t.clusterId;if(typeof s=="bigint"||Number.isInteger(s)||typeof s=="string"&&h(s)){if((typeof s=="number"||typeof s=="bigint")&&!d(s)){let r={instancePath:o+
"/clusterId",schemaPath:"#/components/schemas/TenantDetail/properties/clusterId/format",keyword:"format",params:{format:"int64"},message:'must match format "int\
64"'};e===null?e=[r]:e.push(r),n++}if(b(s)<1){let r={instancePath:o+"/clusterId",schemaPath:"#/components/schemas/TenantDetail/properties/clusterId/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+"/clusterId",schemaPath:"#/components\
/schemas/TenantDetail/properties/clusterId/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}if(t.clusterName!==
void 0&&typeof t.clusterName!="string"){let s={instancePath:o+"/clusterName",schemaPath:"#/components/schemas/TenantDetail/properties/clusterName/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}if(t.clusterType!==void 0&&typeof t.clusterType!="string"){let s={instancePath:o+
"/clusterType",schemaPath:"#/components/schemas/TenantDetail/properties/clusterType/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[s]:e.push(s),n++}if(t.obClusterId!==void 0){let s=t.obClusterId;if(typeof s=="bigint"||Number.isInteger(s)||typeof s=="string"&&h(s)){if((typeof s=="number"||
typeof s=="bigint")&&!d(s)){let r={instancePath:o+"/obClusterId",schemaPath:"#/components/schemas/TenantDetail/properties/obClusterId/format",keyword:"format",params:{
format:"int64"},message:'must match format "int64"'};e===null?e=[r]:e.push(r),n++}if(b(s)<0){let r={instancePath:o+"/obClusterId",schemaPath:"#/components/schem\
as/TenantDetail/properties/obClusterId/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),n++}}else{let r={
instancePath:o+"/obClusterId",schemaPath:"#/components/schemas/TenantDetail/properties/obClusterId/type",keyword:"type",params:{type:"integer"},message:"must be\
 integer"};e===null?e=[r]:e.push(r),n++}}if(t.obTenantId!==void 0){let s=t.obTenantId;if(typeof s=="bigint"||Number.isInteger(s)||typeof s=="string"&&h(s)){if((typeof s==
"number"||typeof s=="bigint")&&!d(s)){let r={instancePath:o+"/obTenantId",schemaPath:"#/components/schemas/TenantDetail/properties/obTenantId/format",keyword:"f\
ormat",params:{format:"int64"},message:'must match format "int64"'};e===null?e=[r]:e.push(r),n++}if(b(s)<0){let r={instancePath:o+"/obTenantId",schemaPath:"#/co\
mponents/schemas/TenantDetail/properties/obTenantId/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),
n++}}else{let r={instancePath:o+"/obTenantId",schemaPath:"#/components/schemas/TenantDetail/properties/obTenantId/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[r]:e.push(r),n++}}if(t.obVersion!==void 0&&typeof t.obVersion!="string"){let s={instancePath:o+"/obVersion",schemaPath:"#/componen\
ts/schemas/TenantDetail/properties/obVersion/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}if(t.mode!==void 0&&
typeof t.mode!="string"){let s={instancePath:o+"/mode",schemaPath:"#/components/schemas/TenantDetail/properties/mode/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[s]:e.push(s),n++}if(t.status!==void 0&&typeof t.status!="string"){let s={instancePath:o+"/status",schemaPath:"#/components\
/schemas/TenantDetail/properties/status/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}if(t.locked!==void 0&&
typeof t.locked!="boolean"){let s={instancePath:o+"/locked",schemaPath:"#/components/schemas/TenantDetail/properties/locked/type",keyword:"type",params:{type:"b\
oolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),n++}if(t.readonly!==void 0&&typeof t.readonly!="boolean"){let s={instancePath:o+"/readonly",schemaPath:"\
#/components/schemas/TenantDetail/properties/readonly/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),n++}if(t.
createTime!==void 0&&(g(t.createTime,{instancePath:o+"/createTime",parentData:t,parentDataProperty:"createTime",rootData:i,dynamicAnchors:p})||(e=e===null?g.errors:
e.concat(g.errors),n=e.length)),t.primaryZone!==void 0&&typeof t.primaryZone!="string"){let s={instancePath:o+"/primaryZone",schemaPath:"#/components/schemas/Te\
nantDetail/properties/primaryZone/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}if(t.zoneList!==void 0&&typeof t.
zoneList!="string"){let s={instancePath:o+"/zoneList",schemaPath:"#/components/schemas/TenantDetail/properties/zoneList/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[s]:e.push(s),n++}if(t.locality!==void 0&&typeof t.locality!="string"){let s={instancePath:o+"/locality",schemaPath:"#/\
components/schemas/TenantDetail/properties/locality/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}if(t.description!==
void 0&&typeof t.description!="string"){let s={instancePath:o+"/description",schemaPath:"#/components/schemas/TenantDetail/properties/description/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}if(t.charset!==void 0&&typeof t.charset!="string"){let s={instancePath:o+"/c\
harset",schemaPath:"#/components/schemas/TenantDetail/properties/charset/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.
push(s),n++}if(t.collation!==void 0&&typeof t.collation!="string"){let s={instancePath:o+"/collation",schemaPath:"#/components/schemas/TenantDetail/properties/c\
ollation/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}if(t.syncStatus!==void 0&&typeof t.syncStatus!="stri\
ng"){let s={instancePath:o+"/syncStatus",schemaPath:"#/components/schemas/TenantDetail/properties/syncStatus/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),n++}if(t.whitelist!==void 0&&typeof t.whitelist!="string"){let s={instancePath:o+"/whitelist",schemaPath:"#/components\
/schemas/TenantDetail/properties/whitelist/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}if(t.zones!==void 0){
let s=t.zones;if(Array.isArray(s)){let r=s.length;for(let l=0;l<r;l++){let f=s[l];if(!(f&&typeof f=="object"&&!Array.isArray(f))){let y={instancePath:o+"/zones/"+
l,schemaPath:"#/components/schemas/TenantDetail/properties/zones/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[y]:e.push(
y),n++}}}else{let r={instancePath:o+"/zones",schemaPath:"#/components/schemas/TenantDetail/properties/zones/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[r]:e.push(r),n++}}if(t.clusterStatus!==void 0&&typeof t.clusterStatus!="string"){let s={instancePath:o+"/clusterStatus",schemaPath:"\
#/components/schemas/TenantDetail/properties/clusterStatus/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}if(t.
sqlAuditEnabled!==void 0&&typeof t.sqlAuditEnabled!="boolean"){let s={instancePath:o+"/sqlAuditEnabled",schemaPath:"#/components/schemas/TenantDetail/properties\
/sqlAuditEnabled/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),n++}}else{let s={instancePath:o,schemaPath:"#/\
components/schemas/TenantDetail/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}return $.errors=e,n===0}$.evaluated=
{props:{id:!0,name:!0,clusterId:!0,clusterName:!0,clusterType:!0,obClusterId:!0,obTenantId:!0,obVersion:!0,mode:!0,status:!0,locked:!0,readonly:!0,createTime:!0,
primaryZone:!0,zoneList:!0,locality:!0,description:!0,charset:!0,collation:!0,syncStatus:!0,whitelist:!0,zones:!0,clusterStatus:!0,sqlAuditEnabled:!0},dynamicProps:!1,
dynamicItems:!1};function V(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=V.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),v(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=e===null?v.errors:e.concat(
v.errors),n=e.length),t&&typeof t=="object"&&!Array.isArray(t)){if(t.data===void 0){let s={instancePath:o,schemaPath:"#/components/schemas/TenantEnvelope/allOf/\
1/required",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=[s]:e.push(s),n++}t.data!==void 0&&($(t.
data,{instancePath:o+"/data",parentData:t,parentDataProperty:"data",rootData:i,dynamicAnchors:p})||(e=e===null?$.errors:e.concat($.errors),n=e.length))}else{let s={
instancePath:o,schemaPath:"#/components/schemas/TenantEnvelope/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),n++}return V.errors=e,n===0}V.evaluated={props:{data:!0,successful:!0,timestamp:!0,duration:!0,status:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};
function ts(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=ts.evaluated;return a.dynamicProps&&(a.
props=void 0),a.dynamicItems&&(a.items=void 0),V(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=e===null?V.errors:e.concat(
V.errors),n=e.length),ts.errors=e,n===0}ts.evaluated={props:{data:!0,successful:!0,timestamp:!0,duration:!0,status:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};
var Kt=rs;function rs(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=rs.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),c(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),
n=e.length),t&&typeof t=="object"&&!Array.isArray(t)){if(t.status===void 0){let s={instancePath:o,schemaPath:"#/components/responses/InvalidParameter/content/ap\
plication~1json/schema/allOf/1/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(
s),n++}if(t.status!==void 0){let s=t.status;if(s!==400){let r={instancePath:o+"/status",schemaPath:"#/components/responses/InvalidParameter/content/application~\
1json/schema/allOf/1/properties/status/const",keyword:"const",params:{allowedValue:400},message:"must be equal to constant"};e===null?e=[r]:e.push(r),n++}if(!(typeof s==
"bigint"||Number.isInteger(s))){let r={instancePath:o+"/status",schemaPath:"#/components/responses/InvalidParameter/content/application~1json/schema/allOf/1/pro\
perties/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/c\
omponents/responses/InvalidParameter/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[
s]:e.push(s),n++}return rs.errors=e,n===0}rs.evaluated={props:{status:!0,error:!0,successful:!0,timestamp:!0,duration:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};
var Lt=ns;function ns(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=ns.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),c(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),
n=e.length),t&&typeof t=="object"&&!Array.isArray(t)){if(t.status===void 0){let s={instancePath:o,schemaPath:"#/components/responses/Unauthorized/content/applic\
ation~1json/schema/allOf/1/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(
s),n++}if(t.status!==void 0){let s=t.status;if(s!==401){let r={instancePath:o+"/status",schemaPath:"#/components/responses/Unauthorized/content/application~1jso\
n/schema/allOf/1/properties/status/const",keyword:"const",params:{allowedValue:401},message:"must be equal to constant"};e===null?e=[r]:e.push(r),n++}if(!(typeof s==
"bigint"||Number.isInteger(s))){let r={instancePath:o+"/status",schemaPath:"#/components/responses/Unauthorized/content/application~1json/schema/allOf/1/propert\
ies/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/compo\
nents/responses/Unauthorized/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),n++}return ns.errors=e,n===0}ns.evaluated={props:{status:!0,error:!0,successful:!0,timestamp:!0,duration:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};
var Rt=os;function os(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=os.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),c(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),
n=e.length),t&&typeof t=="object"&&!Array.isArray(t)){if(t.status===void 0){let s={instancePath:o,schemaPath:"#/components/responses/Forbidden/content/applicati\
on~1json/schema/allOf/1/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),
n++}if(t.status!==void 0){let s=t.status;if(s!==403){let r={instancePath:o+"/status",schemaPath:"#/components/responses/Forbidden/content/application~1json/sche\
ma/allOf/1/properties/status/const",keyword:"const",params:{allowedValue:403},message:"must be equal to constant"};e===null?e=[r]:e.push(r),n++}if(!(typeof s=="\
bigint"||Number.isInteger(s))){let r={instancePath:o+"/status",schemaPath:"#/components/responses/Forbidden/content/application~1json/schema/allOf/1/properties/\
status/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/component\
s/responses/Forbidden/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}
return os.errors=e,n===0}os.evaluated={props:{status:!0,error:!0,successful:!0,timestamp:!0,duration:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};var Ut=as;function as(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=as.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),c(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),
n=e.length),t&&typeof t=="object"&&!Array.isArray(t)){if(t.status===void 0){let s={instancePath:o,schemaPath:"#/components/responses/TenantNotFound/content/appl\
ication~1json/schema/allOf/1/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(
s),n++}if(t.status!==void 0){let s=t.status;if(s!==404){let r={instancePath:o+"/status",schemaPath:"#/components/responses/TenantNotFound/content/application~1j\
son/schema/allOf/1/properties/status/const",keyword:"const",params:{allowedValue:404},message:"must be equal to constant"};e===null?e=[r]:e.push(r),n++}if(!(typeof s==
"bigint"||Number.isInteger(s))){let r={instancePath:o+"/status",schemaPath:"#/components/responses/TenantNotFound/content/application~1json/schema/allOf/1/prope\
rties/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/com\
ponents/responses/TenantNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.
push(s),n++}return as.errors=e,n===0}as.evaluated={props:{status:!0,error:!0,successful:!0,timestamp:!0,duration:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};
var xt=is;function is(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=is.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),c(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),
n=e.length),t&&typeof t=="object"&&!Array.isArray(t)){if(t.status===void 0){let s={instancePath:o,schemaPath:"#/components/responses/TooManyRequests/content/app\
lication~1json/schema/allOf/1/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(
s),n++}if(t.status!==void 0){let s=t.status;if(s!==429){let r={instancePath:o+"/status",schemaPath:"#/components/responses/TooManyRequests/content/application~1\
json/schema/allOf/1/properties/status/const",keyword:"const",params:{allowedValue:429},message:"must be equal to constant"};e===null?e=[r]:e.push(r),n++}if(!(typeof s==
"bigint"||Number.isInteger(s))){let r={instancePath:o+"/status",schemaPath:"#/components/responses/TooManyRequests/content/application~1json/schema/allOf/1/prop\
erties/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/co\
mponents/responses/TooManyRequests/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:
e.push(s),n++}return is.errors=e,n===0}is.evaluated={props:{status:!0,error:!0,successful:!0,timestamp:!0,duration:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};
var Mt=ps;function ps(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=ps.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),c(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),
n=e.length),t&&typeof t=="object"&&!Array.isArray(t)){if(t.status===void 0){let s={instancePath:o,schemaPath:"#/components/responses/InternalServerError/content\
/application~1json/schema/allOf/1/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:
e.push(s),n++}if(t.status!==void 0){let s=t.status;if(s!==500){let r={instancePath:o+"/status",schemaPath:"#/components/responses/InternalServerError/content/ap\
plication~1json/schema/allOf/1/properties/status/const",keyword:"const",params:{allowedValue:500},message:"must be equal to constant"};e===null?e=[r]:e.push(r),
n++}if(!(typeof s=="bigint"||Number.isInteger(s))){let r={instancePath:o+"/status",schemaPath:"#/components/responses/InternalServerError/content/application~1j\
son/schema/allOf/1/properties/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,
schemaPath:"#/components/responses/InternalServerError/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"};e===null?e=[s]:e.push(s),n++}return ps.errors=e,n===0}ps.evaluated={props:{status:!0,error:!0,successful:!0,timestamp:!0,duration:!0,traceId:!0,server:!0},
dynamicProps:!1,dynamicItems:!1};var $t=us;function T(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=T.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.endpoint!==void 0&&typeof t.endpoint!="string"){let s={instancePath:o+"/\
endpoint",schemaPath:"#/components/schemas/StoredAccessKey/properties/endpoint/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[s]:e.push(s),n++}if(t.accessKeyId!==void 0&&typeof t.accessKeyId!="string"){let s={instancePath:o+"/accessKeyId",schemaPath:"#/components/schemas/StoredAccessK\
ey/properties/accessKeyId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}if(t.appId!==void 0&&typeof t.appId!=
"string"){let s={instancePath:o+"/appId",schemaPath:"#/components/schemas/StoredAccessKey/properties/appId/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),n++}}else{let s={instancePath:o,schemaPath:"#/components/schemas/StoredAccessKey/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};e===null?e=[s]:e.push(s),n++}return T.errors=e,n===0}T.evaluated={props:{endpoint:!0,accessKeyId:!0,appId:!0},dynamicProps:!1,dynamicItems:!1};
function _(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=_.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.backupStorageType!==void 0&&typeof t.backupStorageType!="string"){let s={
instancePath:o+"/backupStorageType",schemaPath:"#/components/schemas/StoredStorage/properties/backupStorageType/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),n++}if(t.storageUrl!==void 0&&typeof t.storageUrl!="string"){let s={instancePath:o+"/storageUrl",schemaPath:"#/compone\
nts/schemas/StoredStorage/properties/storageUrl/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}t.ossAccessKey!==
void 0&&(T(t.ossAccessKey,{instancePath:o+"/ossAccessKey",parentData:t,parentDataProperty:"ossAccessKey",rootData:i,dynamicAnchors:p})||(e=e===null?T.errors:e.concat(
T.errors),n=e.length)),t.cosAccessKey!==void 0&&(T(t.cosAccessKey,{instancePath:o+"/cosAccessKey",parentData:t,parentDataProperty:"cosAccessKey",rootData:i,dynamicAnchors:p})||
(e=e===null?T.errors:e.concat(T.errors),n=e.length))}else{let s={instancePath:o,schemaPath:"#/components/schemas/StoredStorage/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}return _.errors=e,n===0}_.evaluated={props:{backupStorageType:!0,storageUrl:!0,ossAccessKey:!0,cosAccessKey:!0},
dynamicProps:!1,dynamicItems:!1};function F(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=F.evaluated;
if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.configName!==void 0&&typeof t.configName!="s\
tring"){let s={instancePath:o+"/configName",schemaPath:"#/components/schemas/StoredStorageConfig/properties/configName/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[s]:e.push(s),n++}if(t.storageId!==void 0){let s=t.storageId;if(typeof s=="bigint"||Number.isInteger(s)||typeof s=="string"&&
h(s)){if((typeof s=="number"||typeof s=="bigint")&&!d(s)){let r={instancePath:o+"/storageId",schemaPath:"#/components/schemas/StoredStorageConfig/properties/sto\
rageId/format",keyword:"format",params:{format:"int64"},message:'must match format "int64"'};e===null?e=[r]:e.push(r),n++}if(b(s)<0){let r={instancePath:o+"/sto\
rageId",schemaPath:"#/components/schemas/StoredStorageConfig/properties/storageId/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >\
= 0"};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+"/storageId",schemaPath:"#/components/schemas/StoredStorageConfig/properties/storageId/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}if(t.obBackupStorageBaseInfo!==void 0&&(_(t.obBackupStorageBaseInfo,{instancePath:o+
"/obBackupStorageBaseInfo",parentData:t,parentDataProperty:"obBackupStorageBaseInfo",rootData:i,dynamicAnchors:p})||(e=e===null?_.errors:e.concat(_.errors),n=e.
length)),t.alarmStoragePercentageThreshold!==void 0){let s=t.alarmStoragePercentageThreshold;if(!(typeof s=="bigint"||Number.isInteger(s))){let r={instancePath:o+
"/alarmStoragePercentageThreshold",schemaPath:"#/components/schemas/StoredStorageConfig/properties/alarmStoragePercentageThreshold/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}if(t.serviceType!==void 0&&typeof t.serviceType!="string"){let s={instancePath:o+"/serv\
iceType",schemaPath:"#/components/schemas/StoredStorageConfig/properties/serviceType/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[s]:e.push(s),n++}if(t.serviceId!==void 0){let s=t.serviceId;if(typeof s=="bigint"||Number.isInteger(s)||typeof s=="string"&&h(s)){if((typeof s=="number"||typeof s==
"bigint")&&!d(s)){let r={instancePath:o+"/serviceId",schemaPath:"#/components/schemas/StoredStorageConfig/properties/serviceId/format",keyword:"format",params:{
format:"int64"},message:'must match format "int64"'};e===null?e=[r]:e.push(r),n++}if(b(s)<0){let r={instancePath:o+"/serviceId",schemaPath:"#/components/schemas\
/StoredStorageConfig/properties/serviceId/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),n++}}else{
let r={instancePath:o+"/serviceId",schemaPath:"#/components/schemas/StoredStorageConfig/properties/serviceId/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[r]:e.push(r),n++}}if(t.serviceName!==void 0&&typeof t.serviceName!="string"){let s={instancePath:o+"/serviceName",schemaPath:"#/co\
mponents/schemas/StoredStorageConfig/properties/serviceName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}if(t.
hostIdList!==void 0){let s=t.hostIdList;if(Array.isArray(s)){let r=s.length;for(let l=0;l<r;l++){let f=s[l];if(typeof f=="bigint"||Number.isInteger(f)||typeof f==
"string"&&h(f)){if((typeof f=="number"||typeof f=="bigint")&&!d(f)){let y={instancePath:o+"/hostIdList/"+l,schemaPath:"#/components/schemas/StoredStorageConfig/\
properties/hostIdList/items/format",keyword:"format",params:{format:"int64"},message:'must match format "int64"'};e===null?e=[y]:e.push(y),n++}}else{let y={instancePath:o+
"/hostIdList/"+l,schemaPath:"#/components/schemas/StoredStorageConfig/properties/hostIdList/items/type",keyword:"type",params:{type:"integer"},message:"must be \
integer"};e===null?e=[y]:e.push(y),n++}}}else{let r={instancePath:o+"/hostIdList",schemaPath:"#/components/schemas/StoredStorageConfig/properties/hostIdList/typ\
e",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/components/schemas/Stor\
edStorageConfig/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}return F.errors=e,n===0}F.evaluated={props:{configName:!0,
storageId:!0,obBackupStorageBaseInfo:!0,alarmStoragePercentageThreshold:!0,serviceType:!0,serviceId:!0,serviceName:!0,hostIdList:!0},dynamicProps:!1,dynamicItems:!1};function z(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=z.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.backupScheduleMode!==void 0&&typeof t.backupScheduleMode!="string"){let s={
instancePath:o+"/backupScheduleMode",schemaPath:"#/components/schemas/BackupSchedule/properties/backupScheduleMode/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),n++}if(t.backupScheduleEnabled!==void 0&&typeof t.backupScheduleEnabled!="boolean"){let s={instancePath:o+"/backupSche\
duleEnabled",schemaPath:"#/components/schemas/BackupSchedule/properties/backupScheduleEnabled/type",keyword:"type",params:{type:"boolean"},message:"must be bool\
ean"};e===null?e=[s]:e.push(s),n++}if(t.backupScheduleTime!==void 0&&typeof t.backupScheduleTime!="string"){let s={instancePath:o+"/backupScheduleTime",schemaPath:"\
#/components/schemas/BackupSchedule/properties/backupScheduleTime/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),
n++}if(t.dayAndDataBackupModelMap!==void 0){let s=t.dayAndDataBackupModelMap;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(typeof s[r]!="string"){
let l={instancePath:o+"/dayAndDataBackupModelMap/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/components/schemas/BackupSchedule/properties/dayAndDat\
aBackupModelMap/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),n++}}else{let r={instancePath:o+
"/dayAndDataBackupModelMap",schemaPath:"#/components/schemas/BackupSchedule/properties/dayAndDataBackupModelMap/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),n++}}if(t.startLogBackup!==void 0&&typeof t.startLogBackup!="boolean"){let s={instancePath:o+"/startLogBackup",schemaPath:"\
#/components/schemas/BackupSchedule/properties/startLogBackup/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),n++}
if(t.cleanEnabled!==void 0&&typeof t.cleanEnabled!="boolean"){let s={instancePath:o+"/cleanEnabled",schemaPath:"#/components/schemas/BackupSchedule/properties/c\
leanEnabled/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),n++}if(t.backupDataRetentionDays!==void 0){let s=t.
backupDataRetentionDays;if(!(typeof s=="bigint"||Number.isInteger(s))){let r={instancePath:o+"/backupDataRetentionDays",schemaPath:"#/components/schemas/BackupS\
chedule/properties/backupDataRetentionDays/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}if(t.cleanScheduleTime!==
void 0&&typeof t.cleanScheduleTime!="string"){let s={instancePath:o+"/cleanScheduleTime",schemaPath:"#/components/schemas/BackupSchedule/properties/cleanSchedul\
eTime/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}}else{let s={instancePath:o,schemaPath:"#/components/sc\
hemas/BackupSchedule/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}return z.errors=e,n===0}z.evaluated={props:{
backupScheduleMode:!0,backupScheduleEnabled:!0,backupScheduleTime:!0,dayAndDataBackupModelMap:!0,startLogBackup:!0,cleanEnabled:!0,backupDataRetentionDays:!0,cleanScheduleTime:!0},
dynamicProps:!1,dynamicItems:!1};function Z(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=Z.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.dataBackupTimeoutMinutes!==void 0){let s=t.dataBackupTimeoutMinutes;if(typeof s==
"bigint"||Number.isInteger(s)){if((typeof s=="number"||typeof s=="bigint")&&s<0){let r={instancePath:o+"/dataBackupTimeoutMinutes",schemaPath:"#/components/sche\
mas/BackupThresholds/properties/dataBackupTimeoutMinutes/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(
r),n++}}else{let r={instancePath:o+"/dataBackupTimeoutMinutes",schemaPath:"#/components/schemas/BackupThresholds/properties/dataBackupTimeoutMinutes/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}if(t.noSuccessfulDataBackupAlarmDays!==void 0){let s=t.noSuccessfulDataBackupAlarmDays;
if(typeof s=="bigint"||Number.isInteger(s)){if((typeof s=="number"||typeof s=="bigint")&&s<0){let r={instancePath:o+"/noSuccessfulDataBackupAlarmDays",schemaPath:"\
#/components/schemas/BackupThresholds/properties/noSuccessfulDataBackupAlarmDays/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >=\
 0"};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+"/noSuccessfulDataBackupAlarmDays",schemaPath:"#/components/schemas/BackupThresholds/properties/no\
SuccessfulDataBackupAlarmDays/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}if(t.libObLogExpireDays!==void 0){
let s=t.libObLogExpireDays;if(typeof s=="bigint"||Number.isInteger(s)){if((typeof s=="number"||typeof s=="bigint")&&s<0){let r={instancePath:o+"/libObLogExpireD\
ays",schemaPath:"#/components/schemas/BackupThresholds/properties/libObLogExpireDays/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must b\
e >= 0"};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+"/libObLogExpireDays",schemaPath:"#/components/schemas/BackupThresholds/properties/libObLogExp\
ireDays/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}if(t.logBackupDelaySeconds!==void 0){let s=t.logBackupDelaySeconds;
if(typeof s=="bigint"||Number.isInteger(s)){if((typeof s=="number"||typeof s=="bigint")&&s<0){let r={instancePath:o+"/logBackupDelaySeconds",schemaPath:"#/compo\
nents/schemas/BackupThresholds/properties/logBackupDelaySeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[
r]:e.push(r),n++}}else{let r={instancePath:o+"/logBackupDelaySeconds",schemaPath:"#/components/schemas/BackupThresholds/properties/logBackupDelaySeconds/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/components/schemas/BackupThresh\
olds/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}return Z.errors=e,n===0}Z.evaluated={props:{dataBackupTimeoutMinutes:!0,
noSuccessfulDataBackupAlarmDays:!0,libObLogExpireDays:!0,logBackupDelaySeconds:!0},dynamicProps:!1,dynamicItems:!1};function G(t,{instancePath:o="",parentData:m,
parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=G.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&
typeof t=="object"&&!Array.isArray(t)){if(t.clusterId===void 0){let s={instancePath:o,schemaPath:"#/components/schemas/BackupStrategy/required",keyword:"require\
d",params:{missingProperty:"clusterId"},message:"must have required property 'clusterId'"};e===null?e=[s]:e.push(s),n++}if(t.backupDimension===void 0){let s={instancePath:o,
schemaPath:"#/components/schemas/BackupStrategy/required",keyword:"required",params:{missingProperty:"backupDimension"},message:"must have required property 'ba\
ckupDimension'"};e===null?e=[s]:e.push(s),n++}if(t.id!==void 0){let s=t.id;if(typeof s=="bigint"||Number.isInteger(s)||typeof s=="string"&&h(s)){if((typeof s=="\
number"||typeof s=="bigint")&&!d(s)){let r={instancePath:o+"/id",schemaPath:"#/components/schemas/BackupStrategy/properties/id/format",keyword:"format",params:{
format:"int64"},message:'must match format "int64"'};e===null?e=[r]:e.push(r),n++}if(b(s)<0){let r={instancePath:o+"/id",schemaPath:"#/components/schemas/Backup\
Strategy/properties/id/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+
"/id",schemaPath:"#/components/schemas/BackupStrategy/properties/id/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(
r),n++}}if(t.clusterId!==void 0){let s=t.clusterId;if(typeof s=="bigint"||Number.isInteger(s)||typeof s=="string"&&h(s)){if((typeof s=="number"||typeof s=="bigi\
nt")&&!d(s)){let r={instancePath:o+"/clusterId",schemaPath:"#/components/schemas/BackupStrategy/properties/clusterId/format",keyword:"format",params:{format:"in\
t64"},message:'must match format "int64"'};e===null?e=[r]:e.push(r),n++}if(b(s)<1){let r={instancePath:o+"/clusterId",schemaPath:"#/components/schemas/BackupStr\
ategy/properties/clusterId/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+
"/clusterId",schemaPath:"#/components/schemas/BackupStrategy/properties/clusterId/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[r]:e.push(r),n++}}if(t.clusterName!==void 0&&typeof t.clusterName!="string"){let s={instancePath:o+"/clusterName",schemaPath:"#/components/schemas/BackupStra\
tegy/properties/clusterName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}if(t.obClusterId!==void 0){let s=t.
obClusterId;if(typeof s=="bigint"||Number.isInteger(s)||typeof s=="string"&&h(s)){if((typeof s=="number"||typeof s=="bigint")&&!d(s)){let r={instancePath:o+"/ob\
ClusterId",schemaPath:"#/components/schemas/BackupStrategy/properties/obClusterId/format",keyword:"format",params:{format:"int64"},message:'must match format "i\
nt64"'};e===null?e=[r]:e.push(r),n++}if(b(s)<0){let r={instancePath:o+"/obClusterId",schemaPath:"#/components/schemas/BackupStrategy/properties/obClusterId/mini\
mum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+"/obClusterId",schemaPath:"\
#/components/schemas/BackupStrategy/properties/obClusterId/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}
if(t.tenantId!==void 0){let s=t.tenantId;if(typeof s=="bigint"||Number.isInteger(s)||typeof s=="string"&&h(s)){if((typeof s=="number"||typeof s=="bigint")&&!d(s)){
let r={instancePath:o+"/tenantId",schemaPath:"#/components/schemas/BackupStrategy/properties/tenantId/format",keyword:"format",params:{format:"int64"},message:'\
must match format "int64"'};e===null?e=[r]:e.push(r),n++}if(b(s)<0){let r={instancePath:o+"/tenantId",schemaPath:"#/components/schemas/BackupStrategy/properties\
/tenantId/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+"/tenantI\
d",schemaPath:"#/components/schemas/BackupStrategy/properties/tenantId/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.
push(r),n++}}if(t.tenantName!==void 0&&typeof t.tenantName!="string"){let s={instancePath:o+"/tenantName",schemaPath:"#/components/schemas/BackupStrategy/proper\
ties/tenantName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}if(t.obTenantId!==void 0){let s=t.obTenantId;
if(typeof s=="bigint"||Number.isInteger(s)||typeof s=="string"&&h(s)){if((typeof s=="number"||typeof s=="bigint")&&!d(s)){let r={instancePath:o+"/obTenantId",schemaPath:"\
#/components/schemas/BackupStrategy/properties/obTenantId/format",keyword:"format",params:{format:"int64"},message:'must match format "int64"'};e===null?e=[r]:e.
push(r),n++}if(b(s)<0){let r={instancePath:o+"/obTenantId",schemaPath:"#/components/schemas/BackupStrategy/properties/obTenantId/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+"/obTenantId",schemaPath:"#/components/schemas/BackupS\
trategy/properties/obTenantId/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}if(t.backupDimension!==void 0&&
typeof t.backupDimension!="string"){let s={instancePath:o+"/backupDimension",schemaPath:"#/components/schemas/BackupStrategy/properties/backupDimension/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}if(t.type!==void 0&&typeof t.type!="string"){let s={instancePath:o+"/type",schemaPath:"\
#/components/schemas/BackupStrategy/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}if(t.backupMode!==
void 0&&typeof t.backupMode!="string"){let s={instancePath:o+"/backupMode",schemaPath:"#/components/schemas/BackupStrategy/properties/backupMode/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}if(t.obBackupServiceStorageConfig!==void 0&&(F(t.obBackupServiceStorageConfig,
{instancePath:o+"/obBackupServiceStorageConfig",parentData:t,parentDataProperty:"obBackupServiceStorageConfig",rootData:i,dynamicAnchors:p})||(e=e===null?F.errors:
e.concat(F.errors),n=e.length)),t.serviceConfigName!==void 0&&typeof t.serviceConfigName!="string"){let s={instancePath:o+"/serviceConfigName",schemaPath:"#/com\
ponents/schemas/BackupStrategy/properties/serviceConfigName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}t.
obBackupScheduleConfig!==void 0&&(z(t.obBackupScheduleConfig,{instancePath:o+"/obBackupScheduleConfig",parentData:t,parentDataProperty:"obBackupScheduleConfig",
rootData:i,dynamicAnchors:p})||(e=e===null?z.errors:e.concat(z.errors),n=e.length)),t.obBackupThresholdConfig!==void 0&&(Z(t.obBackupThresholdConfig,{instancePath:o+
"/obBackupThresholdConfig",parentData:t,parentDataProperty:"obBackupThresholdConfig",rootData:i,dynamicAnchors:p})||(e=e===null?Z.errors:e.concat(Z.errors),n=e.
length)),t.createTime!==void 0&&(g(t.createTime,{instancePath:o+"/createTime",parentData:t,parentDataProperty:"createTime",rootData:i,dynamicAnchors:p})||(e=e===
null?g.errors:e.concat(g.errors),n=e.length)),t.updateTime!==void 0&&(g(t.updateTime,{instancePath:o+"/updateTime",parentData:t,parentDataProperty:"updateTime",
rootData:i,dynamicAnchors:p})||(e=e===null?g.errors:e.concat(g.errors),n=e.length))}else{let s={instancePath:o,schemaPath:"#/components/schemas/BackupStrategy/t\
ype",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}return G.errors=e,n===0}G.evaluated={props:{id:!0,clusterId:!0,
clusterName:!0,obClusterId:!0,tenantId:!0,tenantName:!0,obTenantId:!0,backupDimension:!0,type:!0,backupMode:!0,obBackupServiceStorageConfig:!0,serviceConfigName:!0,
obBackupScheduleConfig:!0,obBackupThresholdConfig:!0,createTime:!0,updateTime:!0},dynamicProps:!1,dynamicItems:!1};function Q(t,{instancePath:o="",parentData:m,
parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=Q.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),v(t,
{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=e===null?v.errors:e.concat(v.errors),n=e.length),t&&typeof t=="object"&&!Array.
isArray(t)){if(t.data===void 0){let s={instancePath:o,schemaPath:"#/components/schemas/BackupStrategyEnvelope/allOf/1/required",keyword:"required",params:{missingProperty:"\
data"},message:"must have required property 'data'"};e===null?e=[s]:e.push(s),n++}t.data!==void 0&&(G(t.data,{instancePath:o+"/data",parentData:t,parentDataProperty:"\
data",rootData:i,dynamicAnchors:p})||(e=e===null?G.errors:e.concat(G.errors),n=e.length))}else{let s={instancePath:o,schemaPath:"#/components/schemas/BackupStra\
tegyEnvelope/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}return Q.errors=e,n===0}Q.evaluated={props:{
data:!0,successful:!0,timestamp:!0,duration:!0,status:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};function us(t,{instancePath:o="",parentData:m,parentDataProperty:u,
rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=us.evaluated;return a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),Q(t,{instancePath:o,
parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=e===null?Q.errors:e.concat(Q.errors),n=e.length),us.errors=e,n===0}us.evaluated={props:{data:!0,
successful:!0,timestamp:!0,duration:!0,status:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};var Vt=ms;function ms(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=ms.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),c(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),
n=e.length),t&&typeof t=="object"&&!Array.isArray(t)){if(t.status===void 0){let s={instancePath:o,schemaPath:"#/components/responses/InvalidParameter/content/ap\
plication~1json/schema/allOf/1/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(
s),n++}if(t.status!==void 0){let s=t.status;if(s!==400){let r={instancePath:o+"/status",schemaPath:"#/components/responses/InvalidParameter/content/application~\
1json/schema/allOf/1/properties/status/const",keyword:"const",params:{allowedValue:400},message:"must be equal to constant"};e===null?e=[r]:e.push(r),n++}if(!(typeof s==
"bigint"||Number.isInteger(s))){let r={instancePath:o+"/status",schemaPath:"#/components/responses/InvalidParameter/content/application~1json/schema/allOf/1/pro\
perties/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/c\
omponents/responses/InvalidParameter/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[
s]:e.push(s),n++}return ms.errors=e,n===0}ms.evaluated={props:{status:!0,error:!0,successful:!0,timestamp:!0,duration:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};
var _t=cs;function cs(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=cs.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),c(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),
n=e.length),t&&typeof t=="object"&&!Array.isArray(t)){if(t.status===void 0){let s={instancePath:o,schemaPath:"#/components/responses/Unauthorized/content/applic\
ation~1json/schema/allOf/1/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(
s),n++}if(t.status!==void 0){let s=t.status;if(s!==401){let r={instancePath:o+"/status",schemaPath:"#/components/responses/Unauthorized/content/application~1jso\
n/schema/allOf/1/properties/status/const",keyword:"const",params:{allowedValue:401},message:"must be equal to constant"};e===null?e=[r]:e.push(r),n++}if(!(typeof s==
"bigint"||Number.isInteger(s))){let r={instancePath:o+"/status",schemaPath:"#/components/responses/Unauthorized/content/application~1json/schema/allOf/1/propert\
ies/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/compo\
nents/responses/Unauthorized/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),n++}return cs.errors=e,n===0}cs.evaluated={props:{status:!0,error:!0,successful:!0,timestamp:!0,duration:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};
var Ft=ls;function ls(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=ls.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),c(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),
n=e.length),t&&typeof t=="object"&&!Array.isArray(t)){if(t.status===void 0){let s={instancePath:o,schemaPath:"#/components/responses/Forbidden/content/applicati\
on~1json/schema/allOf/1/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),
n++}if(t.status!==void 0){let s=t.status;if(s!==403){let r={instancePath:o+"/status",schemaPath:"#/components/responses/Forbidden/content/application~1json/sche\
ma/allOf/1/properties/status/const",keyword:"const",params:{allowedValue:403},message:"must be equal to constant"};e===null?e=[r]:e.push(r),n++}if(!(typeof s=="\
bigint"||Number.isInteger(s))){let r={instancePath:o+"/status",schemaPath:"#/components/responses/Forbidden/content/application~1json/schema/allOf/1/properties/\
status/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/component\
s/responses/Forbidden/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}
return ls.errors=e,n===0}ls.evaluated={props:{status:!0,error:!0,successful:!0,timestamp:!0,duration:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};var zt=fs;function fs(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=fs.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),c(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),
n=e.length),t&&typeof t=="object"&&!Array.isArray(t)){if(t.status===void 0){let s={instancePath:o,schemaPath:"#/components/responses/ClusterNotFound/content/app\
lication~1json/schema/allOf/1/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(
s),n++}if(t.status!==void 0){let s=t.status;if(s!==404){let r={instancePath:o+"/status",schemaPath:"#/components/responses/ClusterNotFound/content/application~1\
json/schema/allOf/1/properties/status/const",keyword:"const",params:{allowedValue:404},message:"must be equal to constant"};e===null?e=[r]:e.push(r),n++}if(!(typeof s==
"bigint"||Number.isInteger(s))){let r={instancePath:o+"/status",schemaPath:"#/components/responses/ClusterNotFound/content/application~1json/schema/allOf/1/prop\
erties/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/co\
mponents/responses/ClusterNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:
e.push(s),n++}return fs.errors=e,n===0}fs.evaluated={props:{status:!0,error:!0,successful:!0,timestamp:!0,duration:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};
var Zt=ys;function ys(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=ys.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),c(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),
n=e.length),t&&typeof t=="object"&&!Array.isArray(t)){if(t.status===void 0){let s={instancePath:o,schemaPath:"#/components/responses/TooManyRequests/content/app\
lication~1json/schema/allOf/1/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(
s),n++}if(t.status!==void 0){let s=t.status;if(s!==429){let r={instancePath:o+"/status",schemaPath:"#/components/responses/TooManyRequests/content/application~1\
json/schema/allOf/1/properties/status/const",keyword:"const",params:{allowedValue:429},message:"must be equal to constant"};e===null?e=[r]:e.push(r),n++}if(!(typeof s==
"bigint"||Number.isInteger(s))){let r={instancePath:o+"/status",schemaPath:"#/components/responses/TooManyRequests/content/application~1json/schema/allOf/1/prop\
erties/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/co\
mponents/responses/TooManyRequests/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:
e.push(s),n++}return ys.errors=e,n===0}ys.evaluated={props:{status:!0,error:!0,successful:!0,timestamp:!0,duration:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};
var Gt=ds;function ds(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=ds.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),c(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),
n=e.length),t&&typeof t=="object"&&!Array.isArray(t)){if(t.status===void 0){let s={instancePath:o,schemaPath:"#/components/responses/InternalServerError/content\
/application~1json/schema/allOf/1/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:
e.push(s),n++}if(t.status!==void 0){let s=t.status;if(s!==500){let r={instancePath:o+"/status",schemaPath:"#/components/responses/InternalServerError/content/ap\
plication~1json/schema/allOf/1/properties/status/const",keyword:"const",params:{allowedValue:500},message:"must be equal to constant"};e===null?e=[r]:e.push(r),
n++}if(!(typeof s=="bigint"||Number.isInteger(s))){let r={instancePath:o+"/status",schemaPath:"#/components/responses/InternalServerError/content/application~1j\
son/schema/allOf/1/properties/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,
schemaPath:"#/components/responses/InternalServerError/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"};e===null?e=[s]:e.push(s),n++}return ds.errors=e,n===0}ds.evaluated={props:{status:!0,error:!0,successful:!0,timestamp:!0,duration:!0,traceId:!0,server:!0},
dynamicProps:!1,dynamicItems:!1};var Qt=hs;function H(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=H.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.taskId===void 0){let s={instancePath:o,schemaPath:"#/components/schemas/\
DataBackupTask/required",keyword:"required",params:{missingProperty:"taskId"},message:"must have required property 'taskId'"};e===null?e=[s]:e.push(s),n++}if(t.
status===void 0){let s={instancePath:o,schemaPath:"#/components/schemas/DataBackupTask/required",keyword:"required",params:{missingProperty:"status"},message:"m\
ust have required property 'status'"};e===null?e=[s]:e.push(s),n++}if(t.clusterId===void 0){let s={instancePath:o,schemaPath:"#/components/schemas/DataBackupTas\
k/required",keyword:"required",params:{missingProperty:"clusterId"},message:"must have required property 'clusterId'"};e===null?e=[s]:e.push(s),n++}if(t.taskId!==
void 0){let s=t.taskId;if(typeof s=="bigint"||Number.isInteger(s)||typeof s=="string"&&h(s)){if((typeof s=="number"||typeof s=="bigint")&&!d(s)){let r={instancePath:o+
"/taskId",schemaPath:"#/components/schemas/DataBackupTask/properties/taskId/format",keyword:"format",params:{format:"int64"},message:'must match format "int64"'};
e===null?e=[r]:e.push(r),n++}if(b(s)<0){let r={instancePath:o+"/taskId",schemaPath:"#/components/schemas/DataBackupTask/properties/taskId/minimum",keyword:"mini\
mum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+"/taskId",schemaPath:"#/components/schema\
s/DataBackupTask/properties/taskId/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}if(t.status!==void 0&&typeof t.
status!="string"){let s={instancePath:o+"/status",schemaPath:"#/components/schemas/DataBackupTask/properties/status/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[s]:e.push(s),n++}if(t.clusterId!==void 0){let s=t.clusterId;if(typeof s=="bigint"||Number.isInteger(s)||typeof s=="string"&&
h(s)){if((typeof s=="number"||typeof s=="bigint")&&!d(s)){let r={instancePath:o+"/clusterId",schemaPath:"#/components/schemas/DataBackupTask/properties/clusterI\
d/format",keyword:"format",params:{format:"int64"},message:'must match format "int64"'};e===null?e=[r]:e.push(r),n++}if(b(s)<1){let r={instancePath:o+"/clusterI\
d",schemaPath:"#/components/schemas/DataBackupTask/properties/clusterId/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===
null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+"/clusterId",schemaPath:"#/components/schemas/DataBackupTask/properties/clusterId/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}if(t.clusterName!==void 0&&typeof t.clusterName!="string"){let s={instancePath:o+"/clus\
terName",schemaPath:"#/components/schemas/DataBackupTask/properties/clusterName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[s]:e.push(s),n++}if(t.clusterType!==void 0&&typeof t.clusterType!="string"){let s={instancePath:o+"/clusterType",schemaPath:"#/components/schemas/DataBackupTas\
k/properties/clusterType/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}if(t.obClusterId!==void 0){let s=t.obClusterId;
if(typeof s=="bigint"||Number.isInteger(s)||typeof s=="string"&&h(s)){if((typeof s=="number"||typeof s=="bigint")&&!d(s)){let r={instancePath:o+"/obClusterId",schemaPath:"\
#/components/schemas/DataBackupTask/properties/obClusterId/format",keyword:"format",params:{format:"int64"},message:'must match format "int64"'};e===null?e=[r]:
e.push(r),n++}if(b(s)<0){let r={instancePath:o+"/obClusterId",schemaPath:"#/components/schemas/DataBackupTask/properties/obClusterId/minimum",keyword:"minimum",
params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+"/obClusterId",schemaPath:"#/components/schema\
s/DataBackupTask/properties/obClusterId/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}if(t.tenantId!==void 0){
let s=t.tenantId;if(typeof s=="bigint"||Number.isInteger(s)||typeof s=="string"&&h(s)){if((typeof s=="number"||typeof s=="bigint")&&!d(s)){let r={instancePath:o+
"/tenantId",schemaPath:"#/components/schemas/DataBackupTask/properties/tenantId/format",keyword:"format",params:{format:"int64"},message:'must match format "int\
64"'};e===null?e=[r]:e.push(r),n++}if(b(s)<0){let r={instancePath:o+"/tenantId",schemaPath:"#/components/schemas/DataBackupTask/properties/tenantId/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+"/tenantId",schemaPath:"#/components/\
schemas/DataBackupTask/properties/tenantId/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}if(t.tenantName!==
void 0&&typeof t.tenantName!="string"){let s={instancePath:o+"/tenantName",schemaPath:"#/components/schemas/DataBackupTask/properties/tenantName/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}if(t.obTenantId!==void 0){let s=t.obTenantId;if(typeof s=="bigint"||Number.isInteger(
s)||typeof s=="string"&&h(s)){if((typeof s=="number"||typeof s=="bigint")&&!d(s)){let r={instancePath:o+"/obTenantId",schemaPath:"#/components/schemas/DataBacku\
pTask/properties/obTenantId/format",keyword:"format",params:{format:"int64"},message:'must match format "int64"'};e===null?e=[r]:e.push(r),n++}if(b(s)<0){let r={
instancePath:o+"/obTenantId",schemaPath:"#/components/schemas/DataBackupTask/properties/obTenantId/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+"/obTenantId",schemaPath:"#/components/schemas/DataBackupTask/properties/obTenantId/type",
keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}if(t.backupMode!==void 0&&typeof t.backupMode!="string"){let s={
instancePath:o+"/backupMode",schemaPath:"#/components/schemas/DataBackupTask/properties/backupMode/type",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[s]:e.push(s),n++}if(t.dataBackupTaskType!==void 0&&typeof t.dataBackupTaskType!="string"){let s={instancePath:o+"/dataBackupTaskType",schemaPath:"\
#/components/schemas/DataBackupTask/properties/dataBackupTaskType/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),
n++}if(t.backupSetId!==void 0){let s=t.backupSetId;if(typeof s=="bigint"||Number.isInteger(s)||typeof s=="string"&&h(s)){if((typeof s=="number"||typeof s=="bigi\
nt")&&!d(s)){let r={instancePath:o+"/backupSetId",schemaPath:"#/components/schemas/DataBackupTask/properties/backupSetId/format",keyword:"format",params:{format:"\
int64"},message:'must match format "int64"'};e===null?e=[r]:e.push(r),n++}if(b(s)<0){let r={instancePath:o+"/backupSetId",schemaPath:"#/components/schemas/DataB\
ackupTask/properties/backupSetId/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+
"/backupSetId",schemaPath:"#/components/schemas/DataBackupTask/properties/backupSetId/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===
null?e=[r]:e.push(r),n++}}if(t.backupUri!==void 0&&typeof t.backupUri!="string"){let s={instancePath:o+"/backupUri",schemaPath:"#/components/schemas/DataBackupT\
ask/properties/backupUri/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}if(t.startTime!==void 0&&(g(t.startTime,
{instancePath:o+"/startTime",parentData:t,parentDataProperty:"startTime",rootData:i,dynamicAnchors:p})||(e=e===null?g.errors:e.concat(g.errors),n=e.length)),t.finishTime!==
void 0&&(g(t.finishTime,{instancePath:o+"/finishTime",parentData:t,parentDataProperty:"finishTime",rootData:i,dynamicAnchors:p})||(e=e===null?g.errors:e.concat(
g.errors),n=e.length)),t.errorMsg!==void 0&&typeof t.errorMsg!="string"){let s={instancePath:o+"/errorMsg",schemaPath:"#/components/schemas/DataBackupTask/prope\
rties/errorMsg/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}if(t.backupType!==void 0&&typeof t.backupType!=
"string"){let s={instancePath:o+"/backupType",schemaPath:"#/components/schemas/DataBackupTask/properties/backupType/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[s]:e.push(s),n++}if(t.taskType!==void 0&&typeof t.taskType!="string"){let s={instancePath:o+"/taskType",schemaPath:"#/comp\
onents/schemas/DataBackupTask/properties/taskType/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}if(t.dataType!==
void 0&&typeof t.dataType!="string"){let s={instancePath:o+"/dataType",schemaPath:"#/components/schemas/DataBackupTask/properties/dataType/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}if(t.dataVersion!==void 0){let s=t.dataVersion;if(typeof s=="bigint"||Number.isInteger(
s)||typeof s=="string"&&h(s)){if((typeof s=="number"||typeof s=="bigint")&&!d(s)){let r={instancePath:o+"/dataVersion",schemaPath:"#/components/schemas/DataBack\
upTask/properties/dataVersion/format",keyword:"format",params:{format:"int64"},message:'must match format "int64"'};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+
"/dataVersion",schemaPath:"#/components/schemas/DataBackupTask/properties/dataVersion/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===
null?e=[r]:e.push(r),n++}}if(t.schemaVersion!==void 0){let s=t.schemaVersion;if(typeof s=="bigint"||Number.isInteger(s)||typeof s=="string"&&h(s)){if((typeof s==
"number"||typeof s=="bigint")&&!d(s)){let r={instancePath:o+"/schemaVersion",schemaPath:"#/components/schemas/DataBackupTask/properties/schemaVersion/format",keyword:"\
format",params:{format:"int64"},message:'must match format "int64"'};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+"/schemaVersion",schemaPath:"#/com\
ponents/schemas/DataBackupTask/properties/schemaVersion/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}if(t.
dataSecondaryBackupTaskIds!==void 0){let s=t.dataSecondaryBackupTaskIds;if(Array.isArray(s)){let r=s.length;for(let l=0;l<r;l++){let f=s[l];if(typeof f=="bigint"||
Number.isInteger(f)||typeof f=="string"&&h(f)){if((typeof f=="number"||typeof f=="bigint")&&!d(f)){let y={instancePath:o+"/dataSecondaryBackupTaskIds/"+l,schemaPath:"\
#/components/schemas/DataBackupTask/properties/dataSecondaryBackupTaskIds/items/format",keyword:"format",params:{format:"int64"},message:'must match format "int\
64"'};e===null?e=[y]:e.push(y),n++}if(b(f)<0){let y={instancePath:o+"/dataSecondaryBackupTaskIds/"+l,schemaPath:"#/components/schemas/DataBackupTask/properties/\
dataSecondaryBackupTaskIds/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[y]:e.push(y),n++}}else{let y={instancePath:o+
"/dataSecondaryBackupTaskIds/"+l,schemaPath:"#/components/schemas/DataBackupTask/properties/dataSecondaryBackupTaskIds/items/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};e===null?e=[y]:e.push(y),n++}}}else{let r={instancePath:o+"/dataSecondaryBackupTaskIds",schemaPath:"#/components/schemas/Da\
taBackupTask/properties/dataSecondaryBackupTaskIds/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),n++}}}else{let s={
instancePath:o,schemaPath:"#/components/schemas/DataBackupTask/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}
return H.errors=e,n===0}H.evaluated={props:{taskId:!0,status:!0,clusterId:!0,clusterName:!0,clusterType:!0,obClusterId:!0,tenantId:!0,tenantName:!0,obTenantId:!0,
backupMode:!0,dataBackupTaskType:!0,backupSetId:!0,backupUri:!0,startTime:!0,finishTime:!0,errorMsg:!0,backupType:!0,taskType:!0,dataType:!0,dataVersion:!0,schemaVersion:!0,
dataSecondaryBackupTaskIds:!0},dynamicProps:!1,dynamicItems:!1};function J(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){
let e=null,n=0,a=J.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.contents===void 0){
let s={instancePath:o,schemaPath:"#/components/schemas/DataBackupTaskList/required",keyword:"required",params:{missingProperty:"contents"},message:"must have re\
quired property 'contents'"};e===null?e=[s]:e.push(s),n++}if(t.page===void 0){let s={instancePath:o,schemaPath:"#/components/schemas/DataBackupTaskList/required",
keyword:"required",params:{missingProperty:"page"},message:"must have required property 'page'"};e===null?e=[s]:e.push(s),n++}if(t.contents!==void 0){let s=t.contents;
if(Array.isArray(s)){let r=s.length;for(let l=0;l<r;l++)H(s[l],{instancePath:o+"/contents/"+l,parentData:s,parentDataProperty:l,rootData:i,dynamicAnchors:p})||(e=
e===null?H.errors:e.concat(H.errors),n=e.length)}else{let r={instancePath:o+"/contents",schemaPath:"#/components/schemas/DataBackupTaskList/properties/contents/\
type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),n++}}t.page!==void 0&&(I(t.page,{instancePath:o+"/page",parentData:t,
parentDataProperty:"page",rootData:i,dynamicAnchors:p})||(e=e===null?I.errors:e.concat(I.errors),n=e.length))}else{let s={instancePath:o,schemaPath:"#/component\
s/schemas/DataBackupTaskList/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}return J.errors=e,n===0}J.evaluated=
{props:{contents:!0,page:!0},dynamicProps:!1,dynamicItems:!1};function Y(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){
let e=null,n=0,a=Y.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),v(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,
dynamicAnchors:p})||(e=e===null?v.errors:e.concat(v.errors),n=e.length),t&&typeof t=="object"&&!Array.isArray(t)){if(t.data===void 0){let s={instancePath:o,schemaPath:"\
#/components/schemas/DataBackupTaskListEnvelope/allOf/1/required",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};
e===null?e=[s]:e.push(s),n++}t.data!==void 0&&(J(t.data,{instancePath:o+"/data",parentData:t,parentDataProperty:"data",rootData:i,dynamicAnchors:p})||(e=e===null?
J.errors:e.concat(J.errors),n=e.length))}else{let s={instancePath:o,schemaPath:"#/components/schemas/DataBackupTaskListEnvelope/allOf/1/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}return Y.errors=e,n===0}Y.evaluated={props:{data:!0,successful:!0,timestamp:!0,duration:!0,
status:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};function hs(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){
let e=null,n=0,a=hs.evaluated;return a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),Y(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,
dynamicAnchors:p})||(e=e===null?Y.errors:e.concat(Y.errors),n=e.length),hs.errors=e,n===0}hs.evaluated={props:{data:!0,successful:!0,timestamp:!0,duration:!0,status:!0,
traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};var Ht=gs;function gs(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=gs.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),c(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),
n=e.length),t&&typeof t=="object"&&!Array.isArray(t)){if(t.status===void 0){let s={instancePath:o,schemaPath:"#/components/responses/InvalidParameter/content/ap\
plication~1json/schema/allOf/1/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(
s),n++}if(t.status!==void 0){let s=t.status;if(s!==400){let r={instancePath:o+"/status",schemaPath:"#/components/responses/InvalidParameter/content/application~\
1json/schema/allOf/1/properties/status/const",keyword:"const",params:{allowedValue:400},message:"must be equal to constant"};e===null?e=[r]:e.push(r),n++}if(!(typeof s==
"bigint"||Number.isInteger(s))){let r={instancePath:o+"/status",schemaPath:"#/components/responses/InvalidParameter/content/application~1json/schema/allOf/1/pro\
perties/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/c\
omponents/responses/InvalidParameter/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[
s]:e.push(s),n++}return gs.errors=e,n===0}gs.evaluated={props:{status:!0,error:!0,successful:!0,timestamp:!0,duration:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};
var Jt=bs;function bs(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=bs.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),c(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),
n=e.length),t&&typeof t=="object"&&!Array.isArray(t)){if(t.status===void 0){let s={instancePath:o,schemaPath:"#/components/responses/Unauthorized/content/applic\
ation~1json/schema/allOf/1/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(
s),n++}if(t.status!==void 0){let s=t.status;if(s!==401){let r={instancePath:o+"/status",schemaPath:"#/components/responses/Unauthorized/content/application~1jso\
n/schema/allOf/1/properties/status/const",keyword:"const",params:{allowedValue:401},message:"must be equal to constant"};e===null?e=[r]:e.push(r),n++}if(!(typeof s==
"bigint"||Number.isInteger(s))){let r={instancePath:o+"/status",schemaPath:"#/components/responses/Unauthorized/content/application~1json/schema/allOf/1/propert\
ies/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/compo\
nents/responses/Unauthorized/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),n++}return bs.errors=e,n===0}bs.evaluated={props:{status:!0,error:!0,successful:!0,timestamp:!0,duration:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};
var Yt=ks;function ks(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=ks.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),c(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),
n=e.length),t&&typeof t=="object"&&!Array.isArray(t)){if(t.status===void 0){let s={instancePath:o,schemaPath:"#/components/responses/Forbidden/content/applicati\
on~1json/schema/allOf/1/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),
n++}if(t.status!==void 0){let s=t.status;if(s!==403){let r={instancePath:o+"/status",schemaPath:"#/components/responses/Forbidden/content/application~1json/sche\
ma/allOf/1/properties/status/const",keyword:"const",params:{allowedValue:403},message:"must be equal to constant"};e===null?e=[r]:e.push(r),n++}if(!(typeof s=="\
bigint"||Number.isInteger(s))){let r={instancePath:o+"/status",schemaPath:"#/components/responses/Forbidden/content/application~1json/schema/allOf/1/properties/\
status/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/component\
s/responses/Forbidden/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}
return ks.errors=e,n===0}ks.evaluated={props:{status:!0,error:!0,successful:!0,timestamp:!0,duration:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};var Wt=vs;function vs(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=vs.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),c(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),
n=e.length),t&&typeof t=="object"&&!Array.isArray(t)){if(t.status===void 0){let s={instancePath:o,schemaPath:"#/components/responses/ClusterNotFound/content/app\
lication~1json/schema/allOf/1/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(
s),n++}if(t.status!==void 0){let s=t.status;if(s!==404){let r={instancePath:o+"/status",schemaPath:"#/components/responses/ClusterNotFound/content/application~1\
json/schema/allOf/1/properties/status/const",keyword:"const",params:{allowedValue:404},message:"must be equal to constant"};e===null?e=[r]:e.push(r),n++}if(!(typeof s==
"bigint"||Number.isInteger(s))){let r={instancePath:o+"/status",schemaPath:"#/components/responses/ClusterNotFound/content/application~1json/schema/allOf/1/prop\
erties/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/co\
mponents/responses/ClusterNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:
e.push(s),n++}return vs.errors=e,n===0}vs.evaluated={props:{status:!0,error:!0,successful:!0,timestamp:!0,duration:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};
var Xt=Ps;function Ps(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=Ps.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),c(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),
n=e.length),t&&typeof t=="object"&&!Array.isArray(t)){if(t.status===void 0){let s={instancePath:o,schemaPath:"#/components/responses/TooManyRequests/content/app\
lication~1json/schema/allOf/1/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(
s),n++}if(t.status!==void 0){let s=t.status;if(s!==429){let r={instancePath:o+"/status",schemaPath:"#/components/responses/TooManyRequests/content/application~1\
json/schema/allOf/1/properties/status/const",keyword:"const",params:{allowedValue:429},message:"must be equal to constant"};e===null?e=[r]:e.push(r),n++}if(!(typeof s==
"bigint"||Number.isInteger(s))){let r={instancePath:o+"/status",schemaPath:"#/components/responses/TooManyRequests/content/application~1json/schema/allOf/1/prop\
erties/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/co\
mponents/responses/TooManyRequests/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:
e.push(s),n++}return Ps.errors=e,n===0}Ps.evaluated={props:{status:!0,error:!0,successful:!0,timestamp:!0,duration:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};
var er=Is;function Is(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=Is.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),c(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),
n=e.length),t&&typeof t=="object"&&!Array.isArray(t)){if(t.status===void 0){let s={instancePath:o,schemaPath:"#/components/responses/InternalServerError/content\
/application~1json/schema/allOf/1/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:
e.push(s),n++}if(t.status!==void 0){let s=t.status;if(s!==500){let r={instancePath:o+"/status",schemaPath:"#/components/responses/InternalServerError/content/ap\
plication~1json/schema/allOf/1/properties/status/const",keyword:"const",params:{allowedValue:500},message:"must be equal to constant"};e===null?e=[r]:e.push(r),
n++}if(!(typeof s=="bigint"||Number.isInteger(s))){let r={instancePath:o+"/status",schemaPath:"#/components/responses/InternalServerError/content/application~1j\
son/schema/allOf/1/properties/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,
schemaPath:"#/components/responses/InternalServerError/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"};e===null?e=[s]:e.push(s),n++}return Is.errors=e,n===0}Is.evaluated={props:{status:!0,error:!0,successful:!0,timestamp:!0,duration:!0,traceId:!0,server:!0},
dynamicProps:!1,dynamicItems:!1};var sr=ws;function W(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=W.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.id!==void 0){let s=t.id;if(typeof s=="bigint"||Number.isInteger(s)||typeof s==
"string"&&h(s)){if((typeof s=="number"||typeof s=="bigint")&&!d(s)){let r={instancePath:o+"/id",schemaPath:"#/components/schemas/TaskCluster/properties/id/forma\
t",keyword:"format",params:{format:"int64"},message:'must match format "int64"'};e===null?e=[r]:e.push(r),n++}if(b(s)<1){let r={instancePath:o+"/id",schemaPath:"\
#/components/schemas/TaskCluster/properties/id/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[r]:e.push(r),n++}}else{
let r={instancePath:o+"/id",schemaPath:"#/components/schemas/TaskCluster/properties/id/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===
null?e=[r]:e.push(r),n++}}if(t.name!==void 0&&typeof t.name!="string"){let s={instancePath:o+"/name",schemaPath:"#/components/schemas/TaskCluster/properties/nam\
e/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}if(t.obClusterId!==void 0){let s=t.obClusterId;if(typeof s==
"bigint"||Number.isInteger(s)||typeof s=="string"&&h(s)){if((typeof s=="number"||typeof s=="bigint")&&!d(s)){let r={instancePath:o+"/obClusterId",schemaPath:"#/\
components/schemas/TaskCluster/properties/obClusterId/format",keyword:"format",params:{format:"int64"},message:'must match format "int64"'};e===null?e=[r]:e.push(
r),n++}if(b(s)<0){let r={instancePath:o+"/obClusterId",schemaPath:"#/components/schemas/TaskCluster/properties/obClusterId/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+"/obClusterId",schemaPath:"#/components/schemas/TaskCluster/proper\
ties/obClusterId/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}if(t.type!==void 0&&typeof t.type!="strin\
g"){let s={instancePath:o+"/type",schemaPath:"#/components/schemas/TaskCluster/properties/type/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[s]:e.push(s),n++}}else{let s={instancePath:o,schemaPath:"#/components/schemas/TaskCluster/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),n++}return W.errors=e,n===0}W.evaluated={props:{id:!0,name:!0,obClusterId:!0,type:!0},dynamicProps:!1,dynamicItems:!1};function X(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=X.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.id!==void 0){let s=t.id;if(typeof s=="bigint"||Number.isInteger(s)||typeof s==
"string"&&h(s)){if((typeof s=="number"||typeof s=="bigint")&&!d(s)){let r={instancePath:o+"/id",schemaPath:"#/components/schemas/TaskTenant/properties/id/format",
keyword:"format",params:{format:"int64"},message:'must match format "int64"'};e===null?e=[r]:e.push(r),n++}if(b(s)<1){let r={instancePath:o+"/id",schemaPath:"#/\
components/schemas/TaskTenant/properties/id/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[r]:e.push(r),n++}}else{
let r={instancePath:o+"/id",schemaPath:"#/components/schemas/TaskTenant/properties/id/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===
null?e=[r]:e.push(r),n++}}if(t.name!==void 0&&typeof t.name!="string"){let s={instancePath:o+"/name",schemaPath:"#/components/schemas/TaskTenant/properties/name\
/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}if(t.obTenantId!==void 0){let s=t.obTenantId;if(typeof s=="b\
igint"||Number.isInteger(s)||typeof s=="string"&&h(s)){if((typeof s=="number"||typeof s=="bigint")&&!d(s)){let r={instancePath:o+"/obTenantId",schemaPath:"#/com\
ponents/schemas/TaskTenant/properties/obTenantId/format",keyword:"format",params:{format:"int64"},message:'must match format "int64"'};e===null?e=[r]:e.push(r),
n++}if(b(s)<0){let r={instancePath:o+"/obTenantId",schemaPath:"#/components/schemas/TaskTenant/properties/obTenantId/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+"/obTenantId",schemaPath:"#/components/schemas/TaskTenant/properti\
es/obTenantId/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}if(t.mode!==void 0&&typeof t.mode!="string"){
let s={instancePath:o+"/mode",schemaPath:"#/components/schemas/TaskTenant/properties/mode/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[s]:e.push(s),n++}}else{let s={instancePath:o,schemaPath:"#/components/schemas/TaskTenant/type",keyword:"type",params:{type:"object"},message:"must b\
e object"};e===null?e=[s]:e.push(s),n++}return X.errors=e,n===0}X.evaluated={props:{id:!0,name:!0,obTenantId:!0,mode:!0},dynamicProps:!1,dynamicItems:!1};function ee(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=ee.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.id!==void 0){let s=t.id;if(typeof s=="bigint"||Number.isInteger(s)||typeof s==
"string"&&h(s)){if((typeof s=="number"||typeof s=="bigint")&&!d(s)){let r={instancePath:o+"/id",schemaPath:"#/components/schemas/TaskCreator/properties/id/forma\
t",keyword:"format",params:{format:"int64"},message:'must match format "int64"'};e===null?e=[r]:e.push(r),n++}if(b(s)<0){let r={instancePath:o+"/id",schemaPath:"\
#/components/schemas/TaskCreator/properties/id/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),n++}}else{
let r={instancePath:o+"/id",schemaPath:"#/components/schemas/TaskCreator/properties/id/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===
null?e=[r]:e.push(r),n++}}if(t.name!==void 0&&typeof t.name!="string"){let s={instancePath:o+"/name",schemaPath:"#/components/schemas/TaskCreator/properties/nam\
e/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}}else{let s={instancePath:o,schemaPath:"#/components/schema\
s/TaskCreator/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}return ee.errors=e,n===0}ee.evaluated={props:{id:!0,
name:!0},dynamicProps:!1,dynamicItems:!1};function se(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=se.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){let s={instancePath:o,schemaPath:"#/components/schemas/Subt\
ask/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[s]:e.push(s),n++}if(t.id!==void 0){let s=t.
id;if(typeof s=="bigint"||Number.isInteger(s)||typeof s=="string"&&h(s)){if((typeof s=="number"||typeof s=="bigint")&&!d(s)){let r={instancePath:o+"/id",schemaPath:"\
#/components/schemas/Subtask/properties/id/format",keyword:"format",params:{format:"int64"},message:'must match format "int64"'};e===null?e=[r]:e.push(r),n++}if(b(
s)<1){let r={instancePath:o+"/id",schemaPath:"#/components/schemas/Subtask/properties/id/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"mu\
st be >= 1"};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+"/id",schemaPath:"#/components/schemas/Subtask/properties/id/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}if(t.name!==void 0&&typeof t.name!="string"){let s={instancePath:o+"/name",schemaPath:"\
#/components/schemas/Subtask/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}if(t.description!==
void 0&&typeof t.description!="string"){let s={instancePath:o+"/description",schemaPath:"#/components/schemas/Subtask/properties/description/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}if(t.status!==void 0&&typeof t.status!="string"){let s={instancePath:o+"/status",schemaPath:"\
#/components/schemas/Subtask/properties/status/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}if(t.operation!==
void 0&&typeof t.operation!="string"){let s={instancePath:o+"/operation",schemaPath:"#/components/schemas/Subtask/properties/operation/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}if(t.seriesId!==void 0){let s=t.seriesId;if(typeof s=="bigint"||Number.isInteger(s)||typeof s==
"string"&&h(s)){if((typeof s=="number"||typeof s=="bigint")&&!d(s)){let r={instancePath:o+"/seriesId",schemaPath:"#/components/schemas/Subtask/properties/series\
Id/format",keyword:"format",params:{format:"int64"},message:'must match format "int64"'};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+"/seriesId",schemaPath:"\
#/components/schemas/Subtask/properties/seriesId/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}if(t.parallelIdx!==
void 0){let s=t.parallelIdx;if(!(typeof s=="bigint"||Number.isInteger(s))){let r={instancePath:o+"/parallelIdx",schemaPath:"#/components/schemas/Subtask/propert\
ies/parallelIdx/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}if(t.timeout!==void 0){let s=t.timeout;if(!(typeof s==
"bigint"||Number.isInteger(s))){let r={instancePath:o+"/timeout",schemaPath:"#/components/schemas/Subtask/properties/timeout/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}if(t.runTime!==void 0){let s=t.runTime;if(!(typeof s=="bigint"||Number.isInteger(s))){let r={
instancePath:o+"/runTime",schemaPath:"#/components/schemas/Subtask/properties/runTime/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===
null?e=[r]:e.push(r),n++}}if(t.nodeType!==void 0&&typeof t.nodeType!="string"){let s={instancePath:o+"/nodeType",schemaPath:"#/components/schemas/Subtask/proper\
ties/nodeType/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}if(t.executor!==void 0&&typeof t.executor!="str\
ing"){let s={instancePath:o+"/executor",schemaPath:"#/components/schemas/Subtask/properties/executor/type",keyword:"type",params:{type:"string"},message:"must b\
e string"};e===null?e=[s]:e.push(s),n++}if(t.prohibitRollback!==void 0&&typeof t.prohibitRollback!="boolean"){let s={instancePath:o+"/prohibitRollback",schemaPath:"\
#/components/schemas/Subtask/properties/prohibitRollback/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),n++}if(t.
upstreams!==void 0){let s=t.upstreams;if(Array.isArray(s)){let r=s.length;for(let l=0;l<r;l++){let f=s[l];if(typeof f=="bigint"||Number.isInteger(f)||typeof f==
"string"&&h(f)){if((typeof f=="number"||typeof f=="bigint")&&!d(f)){let y={instancePath:o+"/upstreams/"+l,schemaPath:"#/components/schemas/Subtask/properties/up\
streams/items/format",keyword:"format",params:{format:"int64"},message:'must match format "int64"'};e===null?e=[y]:e.push(y),n++}}else{let y={instancePath:o+"/u\
pstreams/"+l,schemaPath:"#/components/schemas/Subtask/properties/upstreams/items/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[y]:e.push(y),n++}}}else{let r={instancePath:o+"/upstreams",schemaPath:"#/components/schemas/Subtask/properties/upstreams/type",keyword:"type",params:{type:"a\
rray"},message:"must be array"};e===null?e=[r]:e.push(r),n++}}if(t.downstreams!==void 0){let s=t.downstreams;if(Array.isArray(s)){let r=s.length;for(let l=0;l<r;l++){
let f=s[l];if(typeof f=="bigint"||Number.isInteger(f)||typeof f=="string"&&h(f)){if((typeof f=="number"||typeof f=="bigint")&&!d(f)){let y={instancePath:o+"/dow\
nstreams/"+l,schemaPath:"#/components/schemas/Subtask/properties/downstreams/items/format",keyword:"format",params:{format:"int64"},message:'must match format "\
int64"'};e===null?e=[y]:e.push(y),n++}}else{let y={instancePath:o+"/downstreams/"+l,schemaPath:"#/components/schemas/Subtask/properties/downstreams/items/type",
keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[y]:e.push(y),n++}}}else{let r={instancePath:o+"/downstreams",schemaPath:"#/compone\
nts/schemas/Subtask/properties/downstreams/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),n++}}t.createTime!==void 0&&
(g(t.createTime,{instancePath:o+"/createTime",parentData:t,parentDataProperty:"createTime",rootData:i,dynamicAnchors:p})||(e=e===null?g.errors:e.concat(g.errors),
n=e.length)),t.startTime!==void 0&&(g(t.startTime,{instancePath:o+"/startTime",parentData:t,parentDataProperty:"startTime",rootData:i,dynamicAnchors:p})||(e=e===
null?g.errors:e.concat(g.errors),n=e.length)),t.finishTime!==void 0&&(g(t.finishTime,{instancePath:o+"/finishTime",parentData:t,parentDataProperty:"finishTime",
rootData:i,dynamicAnchors:p})||(e=e===null?g.errors:e.concat(g.errors),n=e.length))}else{let s={instancePath:o,schemaPath:"#/components/schemas/Subtask/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}return se.errors=e,n===0}se.evaluated={props:{id:!0,name:!0,description:!0,status:!0,
operation:!0,seriesId:!0,parallelIdx:!0,timeout:!0,runTime:!0,nodeType:!0,executor:!0,prohibitRollback:!0,upstreams:!0,downstreams:!0,createTime:!0,startTime:!0,
finishTime:!0},dynamicProps:!1,dynamicItems:!1};function j(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,
n=0,a=j.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){let s={instancePath:o,
schemaPath:"#/components/schemas/TaskInstance/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=
[s]:e.push(s),n++}if(t.name===void 0){let s={instancePath:o,schemaPath:"#/components/schemas/TaskInstance/required",keyword:"required",params:{missingProperty:"\
name"},message:"must have required property 'name'"};e===null?e=[s]:e.push(s),n++}if(t.status===void 0){let s={instancePath:o,schemaPath:"#/components/schemas/T\
askInstance/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),n++}if(t.id!==
void 0){let s=t.id;if(typeof s=="bigint"||Number.isInteger(s)||typeof s=="string"&&h(s)){if((typeof s=="number"||typeof s=="bigint")&&!d(s)){let r={instancePath:o+
"/id",schemaPath:"#/components/schemas/TaskInstance/properties/id/format",keyword:"format",params:{format:"int64"},message:'must match format "int64"'};e===null?
e=[r]:e.push(r),n++}if(b(s)<1){let r={instancePath:o+"/id",schemaPath:"#/components/schemas/TaskInstance/properties/id/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+"/id",schemaPath:"#/components/schemas/TaskInstance/properties/id/\
type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}if(t.name!==void 0&&typeof t.name!="string"){let s={instancePath:o+
"/name",schemaPath:"#/components/schemas/TaskInstance/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(
s),n++}if(t.status!==void 0&&typeof t.status!="string"){let s={instancePath:o+"/status",schemaPath:"#/components/schemas/TaskInstance/properties/status/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}if(t.type!==void 0&&typeof t.type!="string"){let s={instancePath:o+"/type",schemaPath:"\
#/components/schemas/TaskInstance/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}if(t.operation!==
void 0&&typeof t.operation!="string"){let s={instancePath:o+"/operation",schemaPath:"#/components/schemas/TaskInstance/properties/operation/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}if(t.taskDefinitionId!==void 0){let s=t.taskDefinitionId;if(typeof s=="bigint"||Number.
isInteger(s)||typeof s=="string"&&h(s)){if((typeof s=="number"||typeof s=="bigint")&&!d(s)){let r={instancePath:o+"/taskDefinitionId",schemaPath:"#/components/s\
chemas/TaskInstance/properties/taskDefinitionId/format",keyword:"format",params:{format:"int64"},message:'must match format "int64"'};e===null?e=[r]:e.push(r),n++}}else{
let r={instancePath:o+"/taskDefinitionId",schemaPath:"#/components/schemas/TaskInstance/properties/taskDefinitionId/type",keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[r]:e.push(r),n++}}if(t.cluster!==void 0&&(W(t.cluster,{instancePath:o+"/cluster",parentData:t,parentDataProperty:"cluster",
rootData:i,dynamicAnchors:p})||(e=e===null?W.errors:e.concat(W.errors),n=e.length)),t.tenant!==void 0&&(X(t.tenant,{instancePath:o+"/tenant",parentData:t,parentDataProperty:"\
tenant",rootData:i,dynamicAnchors:p})||(e=e===null?X.errors:e.concat(X.errors),n=e.length)),t.creator!==void 0&&(ee(t.creator,{instancePath:o+"/creator",parentData:t,
parentDataProperty:"creator",rootData:i,dynamicAnchors:p})||(e=e===null?ee.errors:e.concat(ee.errors),n=e.length)),t.executor!==void 0&&typeof t.executor!="stri\
ng"){let s={instancePath:o+"/executor",schemaPath:"#/components/schemas/TaskInstance/properties/executor/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"};e===null?e=[s]:e.push(s),n++}if(t.prohibitRollback!==void 0&&typeof t.prohibitRollback!="boolean"){let s={instancePath:o+"/prohibitRollback",schemaPath:"\
#/components/schemas/TaskInstance/properties/prohibitRollback/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),n++}
if(t.createTime!==void 0&&(g(t.createTime,{instancePath:o+"/createTime",parentData:t,parentDataProperty:"createTime",rootData:i,dynamicAnchors:p})||(e=e===null?
g.errors:e.concat(g.errors),n=e.length)),t.startTime!==void 0&&(g(t.startTime,{instancePath:o+"/startTime",parentData:t,parentDataProperty:"startTime",rootData:i,
dynamicAnchors:p})||(e=e===null?g.errors:e.concat(g.errors),n=e.length)),t.finishTime!==void 0&&(g(t.finishTime,{instancePath:o+"/finishTime",parentData:t,parentDataProperty:"\
finishTime",rootData:i,dynamicAnchors:p})||(e=e===null?g.errors:e.concat(g.errors),n=e.length)),t.subtasks!==void 0){let s=t.subtasks;if(Array.isArray(s)){let r=s.
length;for(let l=0;l<r;l++)se(s[l],{instancePath:o+"/subtasks/"+l,parentData:s,parentDataProperty:l,rootData:i,dynamicAnchors:p})||(e=e===null?se.errors:e.concat(
se.errors),n=e.length)}else{let r={instancePath:o+"/subtasks",schemaPath:"#/components/schemas/TaskInstance/properties/subtasks/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/components/schemas/TaskInstance/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}return j.errors=e,n===0}j.evaluated={props:{id:!0,name:!0,status:!0,type:!0,operation:!0,taskDefinitionId:!0,
cluster:!0,tenant:!0,creator:!0,executor:!0,prohibitRollback:!0,createTime:!0,startTime:!0,finishTime:!0,subtasks:!0},dynamicProps:!1,dynamicItems:!1};function te(t,{
instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=te.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.contents===void 0){let s={instancePath:o,schemaPath:"#/components/schemas/TaskInstanceList/requi\
red",keyword:"required",params:{missingProperty:"contents"},message:"must have required property 'contents'"};e===null?e=[s]:e.push(s),n++}if(t.page===void 0){let s={
instancePath:o,schemaPath:"#/components/schemas/TaskInstanceList/required",keyword:"required",params:{missingProperty:"page"},message:"must have required proper\
ty 'page'"};e===null?e=[s]:e.push(s),n++}if(t.contents!==void 0){let s=t.contents;if(Array.isArray(s)){let r=s.length;for(let l=0;l<r;l++)j(s[l],{instancePath:o+
"/contents/"+l,parentData:s,parentDataProperty:l,rootData:i,dynamicAnchors:p})||(e=e===null?j.errors:e.concat(j.errors),n=e.length)}else{let r={instancePath:o+"\
/contents",schemaPath:"#/components/schemas/TaskInstanceList/properties/contents/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=
[r]:e.push(r),n++}}t.page!==void 0&&(I(t.page,{instancePath:o+"/page",parentData:t,parentDataProperty:"page",rootData:i,dynamicAnchors:p})||(e=e===null?I.errors:
e.concat(I.errors),n=e.length))}else{let s={instancePath:o,schemaPath:"#/components/schemas/TaskInstanceList/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),n++}return te.errors=e,n===0}te.evaluated={props:{contents:!0,page:!0},dynamicProps:!1,dynamicItems:!1};function re(t,{
instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=re.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),v(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=e===null?v.errors:e.concat(v.errors),n=e.length),t&&typeof t==
"object"&&!Array.isArray(t)){if(t.data===void 0){let s={instancePath:o,schemaPath:"#/components/schemas/TaskInstanceListEnvelope/allOf/1/required",keyword:"requ\
ired",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=[s]:e.push(s),n++}t.data!==void 0&&(te(t.data,{instancePath:o+"/d\
ata",parentData:t,parentDataProperty:"data",rootData:i,dynamicAnchors:p})||(e=e===null?te.errors:e.concat(te.errors),n=e.length))}else{let s={instancePath:o,schemaPath:"\
#/components/schemas/TaskInstanceListEnvelope/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}return re.
errors=e,n===0}re.evaluated={props:{data:!0,successful:!0,timestamp:!0,duration:!0,status:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};function ws(t,{
instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=ws.evaluated;return a.dynamicProps&&(a.props=void 0),
a.dynamicItems&&(a.items=void 0),re(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=e===null?re.errors:e.concat(re.errors),
n=e.length),ws.errors=e,n===0}ws.evaluated={props:{data:!0,successful:!0,timestamp:!0,duration:!0,status:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};
var tr=Ss;function Ss(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=Ss.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),c(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),
n=e.length),t&&typeof t=="object"&&!Array.isArray(t)){if(t.status===void 0){let s={instancePath:o,schemaPath:"#/components/responses/InvalidParameter/content/ap\
plication~1json/schema/allOf/1/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(
s),n++}if(t.status!==void 0){let s=t.status;if(s!==400){let r={instancePath:o+"/status",schemaPath:"#/components/responses/InvalidParameter/content/application~\
1json/schema/allOf/1/properties/status/const",keyword:"const",params:{allowedValue:400},message:"must be equal to constant"};e===null?e=[r]:e.push(r),n++}if(!(typeof s==
"bigint"||Number.isInteger(s))){let r={instancePath:o+"/status",schemaPath:"#/components/responses/InvalidParameter/content/application~1json/schema/allOf/1/pro\
perties/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/c\
omponents/responses/InvalidParameter/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[
s]:e.push(s),n++}return Ss.errors=e,n===0}Ss.evaluated={props:{status:!0,error:!0,successful:!0,timestamp:!0,duration:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};
var rr=Ts;function Ts(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=Ts.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),c(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),
n=e.length),t&&typeof t=="object"&&!Array.isArray(t)){if(t.status===void 0){let s={instancePath:o,schemaPath:"#/components/responses/Unauthorized/content/applic\
ation~1json/schema/allOf/1/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(
s),n++}if(t.status!==void 0){let s=t.status;if(s!==401){let r={instancePath:o+"/status",schemaPath:"#/components/responses/Unauthorized/content/application~1jso\
n/schema/allOf/1/properties/status/const",keyword:"const",params:{allowedValue:401},message:"must be equal to constant"};e===null?e=[r]:e.push(r),n++}if(!(typeof s==
"bigint"||Number.isInteger(s))){let r={instancePath:o+"/status",schemaPath:"#/components/responses/Unauthorized/content/application~1json/schema/allOf/1/propert\
ies/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/compo\
nents/responses/Unauthorized/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),n++}return Ts.errors=e,n===0}Ts.evaluated={props:{status:!0,error:!0,successful:!0,timestamp:!0,duration:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};
var nr=js;function js(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=js.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),c(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),
n=e.length),t&&typeof t=="object"&&!Array.isArray(t)){if(t.status===void 0){let s={instancePath:o,schemaPath:"#/components/responses/Forbidden/content/applicati\
on~1json/schema/allOf/1/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),
n++}if(t.status!==void 0){let s=t.status;if(s!==403){let r={instancePath:o+"/status",schemaPath:"#/components/responses/Forbidden/content/application~1json/sche\
ma/allOf/1/properties/status/const",keyword:"const",params:{allowedValue:403},message:"must be equal to constant"};e===null?e=[r]:e.push(r),n++}if(!(typeof s=="\
bigint"||Number.isInteger(s))){let r={instancePath:o+"/status",schemaPath:"#/components/responses/Forbidden/content/application~1json/schema/allOf/1/properties/\
status/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/component\
s/responses/Forbidden/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}
return js.errors=e,n===0}js.evaluated={props:{status:!0,error:!0,successful:!0,timestamp:!0,duration:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};var or=qs;function qs(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=qs.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),c(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),
n=e.length),t&&typeof t=="object"&&!Array.isArray(t)){if(t.status===void 0){let s={instancePath:o,schemaPath:"#/components/responses/TooManyRequests/content/app\
lication~1json/schema/allOf/1/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(
s),n++}if(t.status!==void 0){let s=t.status;if(s!==429){let r={instancePath:o+"/status",schemaPath:"#/components/responses/TooManyRequests/content/application~1\
json/schema/allOf/1/properties/status/const",keyword:"const",params:{allowedValue:429},message:"must be equal to constant"};e===null?e=[r]:e.push(r),n++}if(!(typeof s==
"bigint"||Number.isInteger(s))){let r={instancePath:o+"/status",schemaPath:"#/components/responses/TooManyRequests/content/application~1json/schema/allOf/1/prop\
erties/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/co\
mponents/responses/TooManyRequests/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:
e.push(s),n++}return qs.errors=e,n===0}qs.evaluated={props:{status:!0,error:!0,successful:!0,timestamp:!0,duration:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};
var ar=Os;function Os(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=Os.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),c(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),
n=e.length),t&&typeof t=="object"&&!Array.isArray(t)){if(t.status===void 0){let s={instancePath:o,schemaPath:"#/components/responses/InternalServerError/content\
/application~1json/schema/allOf/1/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:
e.push(s),n++}if(t.status!==void 0){let s=t.status;if(s!==500){let r={instancePath:o+"/status",schemaPath:"#/components/responses/InternalServerError/content/ap\
plication~1json/schema/allOf/1/properties/status/const",keyword:"const",params:{allowedValue:500},message:"must be equal to constant"};e===null?e=[r]:e.push(r),
n++}if(!(typeof s=="bigint"||Number.isInteger(s))){let r={instancePath:o+"/status",schemaPath:"#/components/responses/InternalServerError/content/application~1j\
son/schema/allOf/1/properties/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,
schemaPath:"#/components/responses/InternalServerError/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"};e===null?e=[s]:e.push(s),n++}return Os.errors=e,n===0}Os.evaluated={props:{status:!0,error:!0,successful:!0,timestamp:!0,duration:!0,traceId:!0,server:!0},
dynamicProps:!1,dynamicItems:!1};var ir=Bs;function ne(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=ne.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),v(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=e===null?v.errors:e.concat(v.errors),
n=e.length),t&&typeof t=="object"&&!Array.isArray(t)){if(t.data===void 0){let s={instancePath:o,schemaPath:"#/components/schemas/TaskInstanceEnvelope/allOf/1/re\
quired",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=[s]:e.push(s),n++}t.data!==void 0&&(j(t.data,
{instancePath:o+"/data",parentData:t,parentDataProperty:"data",rootData:i,dynamicAnchors:p})||(e=e===null?j.errors:e.concat(j.errors),n=e.length))}else{let s={instancePath:o,
schemaPath:"#/components/schemas/TaskInstanceEnvelope/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}
return ne.errors=e,n===0}ne.evaluated={props:{data:!0,successful:!0,timestamp:!0,duration:!0,status:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};function Bs(t,{
instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=Bs.evaluated;return a.dynamicProps&&(a.props=void 0),
a.dynamicItems&&(a.items=void 0),ne(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=e===null?ne.errors:e.concat(ne.errors),
n=e.length),Bs.errors=e,n===0}Bs.evaluated={props:{data:!0,successful:!0,timestamp:!0,duration:!0,status:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};
var pr=Es;function Es(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=Es.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),c(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),
n=e.length),t&&typeof t=="object"&&!Array.isArray(t)){if(t.status===void 0){let s={instancePath:o,schemaPath:"#/components/responses/InvalidParameter/content/ap\
plication~1json/schema/allOf/1/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(
s),n++}if(t.status!==void 0){let s=t.status;if(s!==400){let r={instancePath:o+"/status",schemaPath:"#/components/responses/InvalidParameter/content/application~\
1json/schema/allOf/1/properties/status/const",keyword:"const",params:{allowedValue:400},message:"must be equal to constant"};e===null?e=[r]:e.push(r),n++}if(!(typeof s==
"bigint"||Number.isInteger(s))){let r={instancePath:o+"/status",schemaPath:"#/components/responses/InvalidParameter/content/application~1json/schema/allOf/1/pro\
perties/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/c\
omponents/responses/InvalidParameter/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[
s]:e.push(s),n++}return Es.errors=e,n===0}Es.evaluated={props:{status:!0,error:!0,successful:!0,timestamp:!0,duration:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};
var ur=As;function As(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=As.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),c(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),
n=e.length),t&&typeof t=="object"&&!Array.isArray(t)){if(t.status===void 0){let s={instancePath:o,schemaPath:"#/components/responses/Unauthorized/content/applic\
ation~1json/schema/allOf/1/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(
s),n++}if(t.status!==void 0){let s=t.status;if(s!==401){let r={instancePath:o+"/status",schemaPath:"#/components/responses/Unauthorized/content/application~1jso\
n/schema/allOf/1/properties/status/const",keyword:"const",params:{allowedValue:401},message:"must be equal to constant"};e===null?e=[r]:e.push(r),n++}if(!(typeof s==
"bigint"||Number.isInteger(s))){let r={instancePath:o+"/status",schemaPath:"#/components/responses/Unauthorized/content/application~1json/schema/allOf/1/propert\
ies/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/compo\
nents/responses/Unauthorized/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),n++}return As.errors=e,n===0}As.evaluated={props:{status:!0,error:!0,successful:!0,timestamp:!0,duration:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};
var mr=Cs;function Cs(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=Cs.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),c(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),
n=e.length),t&&typeof t=="object"&&!Array.isArray(t)){if(t.status===void 0){let s={instancePath:o,schemaPath:"#/components/responses/Forbidden/content/applicati\
on~1json/schema/allOf/1/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),
n++}if(t.status!==void 0){let s=t.status;if(s!==403){let r={instancePath:o+"/status",schemaPath:"#/components/responses/Forbidden/content/application~1json/sche\
ma/allOf/1/properties/status/const",keyword:"const",params:{allowedValue:403},message:"must be equal to constant"};e===null?e=[r]:e.push(r),n++}if(!(typeof s=="\
bigint"||Number.isInteger(s))){let r={instancePath:o+"/status",schemaPath:"#/components/responses/Forbidden/content/application~1json/schema/allOf/1/properties/\
status/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/component\
s/responses/Forbidden/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}
return Cs.errors=e,n===0}Cs.evaluated={props:{status:!0,error:!0,successful:!0,timestamp:!0,duration:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};var cr=Ds;function Ds(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=Ds.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),c(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),
n=e.length),t&&typeof t=="object"&&!Array.isArray(t)){if(t.status===void 0){let s={instancePath:o,schemaPath:"#/components/responses/TaskNotFound/content/applic\
ation~1json/schema/allOf/1/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(
s),n++}if(t.status!==void 0){let s=t.status;if(s!==404){let r={instancePath:o+"/status",schemaPath:"#/components/responses/TaskNotFound/content/application~1jso\
n/schema/allOf/1/properties/status/const",keyword:"const",params:{allowedValue:404},message:"must be equal to constant"};e===null?e=[r]:e.push(r),n++}if(!(typeof s==
"bigint"||Number.isInteger(s))){let r={instancePath:o+"/status",schemaPath:"#/components/responses/TaskNotFound/content/application~1json/schema/allOf/1/propert\
ies/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/compo\
nents/responses/TaskNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),n++}return Ds.errors=e,n===0}Ds.evaluated={props:{status:!0,error:!0,successful:!0,timestamp:!0,duration:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};
var lr=Ns;function Ns(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=Ns.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),c(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),
n=e.length),t&&typeof t=="object"&&!Array.isArray(t)){if(t.status===void 0){let s={instancePath:o,schemaPath:"#/components/responses/TooManyRequests/content/app\
lication~1json/schema/allOf/1/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(
s),n++}if(t.status!==void 0){let s=t.status;if(s!==429){let r={instancePath:o+"/status",schemaPath:"#/components/responses/TooManyRequests/content/application~1\
json/schema/allOf/1/properties/status/const",keyword:"const",params:{allowedValue:429},message:"must be equal to constant"};e===null?e=[r]:e.push(r),n++}if(!(typeof s==
"bigint"||Number.isInteger(s))){let r={instancePath:o+"/status",schemaPath:"#/components/responses/TooManyRequests/content/application~1json/schema/allOf/1/prop\
erties/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/co\
mponents/responses/TooManyRequests/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:
e.push(s),n++}return Ns.errors=e,n===0}Ns.evaluated={props:{status:!0,error:!0,successful:!0,timestamp:!0,duration:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};
var fr=Ks;function Ks(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=Ks.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),c(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),
n=e.length),t&&typeof t=="object"&&!Array.isArray(t)){if(t.status===void 0){let s={instancePath:o,schemaPath:"#/components/responses/InternalServerError/content\
/application~1json/schema/allOf/1/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:
e.push(s),n++}if(t.status!==void 0){let s=t.status;if(s!==500){let r={instancePath:o+"/status",schemaPath:"#/components/responses/InternalServerError/content/ap\
plication~1json/schema/allOf/1/properties/status/const",keyword:"const",params:{allowedValue:500},message:"must be equal to constant"};e===null?e=[r]:e.push(r),
n++}if(!(typeof s=="bigint"||Number.isInteger(s))){let r={instancePath:o+"/status",schemaPath:"#/components/responses/InternalServerError/content/application~1j\
son/schema/allOf/1/properties/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,
schemaPath:"#/components/responses/InternalServerError/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"};e===null?e=[s]:e.push(s),n++}return Ks.errors=e,n===0}Ks.evaluated={props:{status:!0,error:!0,successful:!0,timestamp:!0,duration:!0,traceId:!0,server:!0},
dynamicProps:!1,dynamicItems:!1};var yr=C,dr=Ls;var hr={type:"object",additionalProperties:!1,properties:{clusterId:{numeric:{type:"integer",format:"int64",text:!0,bounds:{minimum:1}}},tenantId:{numeric:{type:"\
integer",format:"int64",text:!0,bounds:{minimum:1}}},backupDimension:{type:"string",enum:["CLUSTER","TENANT"]}}};function oe(t,{instancePath:o="",parentData:m,parentDataProperty:u,
rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=oe.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&
!Array.isArray(t)){for(let s in t)if(!(s==="clusterId"||s==="tenantId"||s==="backupDimension")){let r={instancePath:o,schemaPath:"#/components/schemas/ObBackupO\
bjectRequest/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.
push(r),n++}if(t.clusterId!==void 0){let s=t.clusterId;if(typeof s=="bigint"||Number.isInteger(s)||typeof s=="string"&&h(s)){if((typeof s=="number"||typeof s=="\
bigint")&&!d(s)){let r={instancePath:o+"/clusterId",schemaPath:"#/components/schemas/ObBackupObjectRequest/properties/clusterId/format",keyword:"format",params:{
format:"int64"},message:'must match format "int64"'};e===null?e=[r]:e.push(r),n++}if(b(s)<1){let r={instancePath:o+"/clusterId",schemaPath:"#/components/schemas\
/ObBackupObjectRequest/properties/clusterId/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[r]:e.push(r),n++}}else{
let r={instancePath:o+"/clusterId",schemaPath:"#/components/schemas/ObBackupObjectRequest/properties/clusterId/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[r]:e.push(r),n++}}if(t.tenantId!==void 0){let s=t.tenantId;if(typeof s=="bigint"||Number.isInteger(s)||typeof s=="string"&&h(s)){if((typeof s==
"number"||typeof s=="bigint")&&!d(s)){let r={instancePath:o+"/tenantId",schemaPath:"#/components/schemas/ObBackupObjectRequest/properties/tenantId/format",keyword:"\
format",params:{format:"int64"},message:'must match format "int64"'};e===null?e=[r]:e.push(r),n++}if(b(s)<1){let r={instancePath:o+"/tenantId",schemaPath:"#/com\
ponents/schemas/ObBackupObjectRequest/properties/tenantId/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[r]:e.push(
r),n++}}else{let r={instancePath:o+"/tenantId",schemaPath:"#/components/schemas/ObBackupObjectRequest/properties/tenantId/type",keyword:"type",params:{type:"int\
eger"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}if(t.backupDimension!==void 0){let s=t.backupDimension;if(typeof s!="string"){let r={instancePath:o+
"/backupDimension",schemaPath:"#/components/schemas/ObBackupObjectRequest/properties/backupDimension/type",keyword:"type",params:{type:"string"},message:"must b\
e string"};e===null?e=[r]:e.push(r),n++}if(!(s==="CLUSTER"||s==="TENANT")){let r={instancePath:o+"/backupDimension",schemaPath:"#/components/schemas/ObBackupObj\
ectRequest/properties/backupDimension/enum",keyword:"enum",params:{allowedValues:hr.properties.backupDimension.enum},message:"must be equal to one of the allowe\
d values"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/components/schemas/ObBackupObjectRequest/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"};e===null?e=[s]:e.push(s),n++}return oe.errors=e,n===0}oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var gr={type:"st\
ring",enum:["LOGICAL_BACKUP","PHYSICAL_BACKUP"]};function ae(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,
n=0,a=ae.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof t!="string"){let s={instancePath:o,schemaPath:"#/components/schem\
as/BackupMode/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}if(!(t==="LOGICAL_BACKUP"||t==="PHYSICAL_BACKUP")){
let s={instancePath:o,schemaPath:"#/components/schemas/BackupMode/enum",keyword:"enum",params:{allowedValues:gr.enum},message:"must be equal to one of the allow\
ed values"};e===null?e=[s]:e.push(s),n++}return ae.errors=e,n===0}ae.evaluated={dynamicProps:!1,dynamicItems:!1};var br={type:"string",enum:["FULL_BACKUP","INCR\
EMENTAL_BACKUP"]};function ie(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=ie.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof t!="string"){let s={instancePath:o,schemaPath:"#/components/schemas/DataBackupMode/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}if(!(t==="FULL_BACKUP"||t==="INCREMENTAL_BACKUP")){let s={instancePath:o,schemaPath:"\
#/components/schemas/DataBackupMode/enum",keyword:"enum",params:{allowedValues:br.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(
s),n++}return ie.errors=e,n===0}ie.evaluated={dynamicProps:!1,dynamicItems:!1};var kr={type:"object",required:["configName","obBackupStorageBaseInfo","alarmStor\
agePercentageThreshold"],additionalProperties:!1,properties:{configName:{type:"string",pattern:"^[A-Za-z][A-Za-z0-9_]{1,31}$"},obBackupStorageBaseInfo:{$ref:"/r\
esponse/ObBackupStorageBaseInfo"},alarmStoragePercentageThreshold:{numeric:{type:"integer",text:!0,bounds:{minimum:0,maximum:100}}},storageId:{numeric:{type:"in\
teger",format:"int64",text:!0,bounds:{minimum:1}}},serviceType:{type:"string",enum:["BACKUP_RESTORE_SERVICE","OB_CLUSTER","OTHERS"]},serviceId:{numeric:{type:"i\
nteger",format:"int64",text:!0,bounds:{minimum:1}}},serviceName:{type:"string"},hostIdList:{type:"array",items:{numeric:{type:"integer",format:"int64",text:!0,bounds:{
minimum:1}}}}}};function pe(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=pe.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.backupStorageType===void 0){let s={instancePath:o,schemaPath:"#/componen\
ts/schemas/FileStorage/required",keyword:"required",params:{missingProperty:"backupStorageType"},message:"must have required property 'backupStorageType'"};e===
null?e=[s]:e.push(s),n++}if(t.storageUrl===void 0){let s={instancePath:o,schemaPath:"#/components/schemas/FileStorage/required",keyword:"required",params:{missingProperty:"\
storageUrl"},message:"must have required property 'storageUrl'"};e===null?e=[s]:e.push(s),n++}for(let s in t)if(!(s==="backupStorageType"||s==="storageUrl")){let r={
instancePath:o,schemaPath:"#/components/schemas/FileStorage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT\
 have additional properties"};e===null?e=[r]:e.push(r),n++}if(t.backupStorageType!==void 0){let s=t.backupStorageType;if(typeof s!="string"){let r={instancePath:o+
"/backupStorageType",schemaPath:"#/components/schemas/FileStorage/properties/backupStorageType/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[r]:e.push(r),n++}if(s!=="BACKUP_STORAGE_FILE"){let r={instancePath:o+"/backupStorageType",schemaPath:"#/components/schemas/FileStorage/properti\
es/backupStorageType/const",keyword:"const",params:{allowedValue:"BACKUP_STORAGE_FILE"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),n++}}if(t.
storageUrl!==void 0){let s=t.storageUrl;if(typeof s=="string"){if(P(s)<1){let r={instancePath:o+"/storageUrl",schemaPath:"#/components/schemas/FileStorage/prope\
rties/storageUrl/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+
"/storageUrl",schemaPath:"#/components/schemas/FileStorage/properties/storageUrl/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/components/schemas/FileStorage/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[s]:e.push(s),n++}return pe.errors=e,n===0}pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ue(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=ue.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.endpoint===void 0){let s={instancePath:o,schemaPath:"#/components/schema\
s/OssAccessKey/required",keyword:"required",params:{missingProperty:"endpoint"},message:"must have required property 'endpoint'"};e===null?e=[s]:e.push(s),n++}if(t.
accessKeyId===void 0){let s={instancePath:o,schemaPath:"#/components/schemas/OssAccessKey/required",keyword:"required",params:{missingProperty:"accessKeyId"},message:"\
must have required property 'accessKeyId'"};e===null?e=[s]:e.push(s),n++}if(t.accessKeySecret===void 0){let s={instancePath:o,schemaPath:"#/components/schemas/O\
ssAccessKey/required",keyword:"required",params:{missingProperty:"accessKeySecret"},message:"must have required property 'accessKeySecret'"};e===null?e=[s]:e.push(
s),n++}for(let s in t)if(!(s==="endpoint"||s==="accessKeyId"||s==="accessKeySecret")){let r={instancePath:o,schemaPath:"#/components/schemas/OssAccessKey/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),n++}if(t.endpoint!==
void 0){let s=t.endpoint;if(typeof s=="string"){if(P(s)<1){let r={instancePath:o+"/endpoint",schemaPath:"#/components/schemas/OssAccessKey/properties/endpoint/m\
inLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+"/endpo\
int",schemaPath:"#/components/schemas/OssAccessKey/properties/endpoint/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(
r),n++}}if(t.accessKeyId!==void 0){let s=t.accessKeyId;if(typeof s=="string"){if(P(s)<1){let r={instancePath:o+"/accessKeyId",schemaPath:"#/components/schemas/O\
ssAccessKey/properties/accessKeyId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),n++}}else{
let r={instancePath:o+"/accessKeyId",schemaPath:"#/components/schemas/OssAccessKey/properties/accessKeyId/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"};e===null?e=[r]:e.push(r),n++}}if(t.accessKeySecret!==void 0){let s=t.accessKeySecret;if(typeof s=="string"){if(P(s)<1){let r={instancePath:o+"/a\
ccessKeySecret",schemaPath:"#/components/schemas/OssAccessKey/properties/accessKeySecret/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have \
fewer than 1 characters"};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+"/accessKeySecret",schemaPath:"#/components/schemas/OssAccessKey/properties/a\
ccessKeySecret/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/com\
ponents/schemas/OssAccessKey/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}return ue.errors=e,n===0}ue.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function me(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,
a=me.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.backupStorageType===void 0){let s={
instancePath:o,schemaPath:"#/components/schemas/OssStorage/required",keyword:"required",params:{missingProperty:"backupStorageType"},message:"must have required\
 property 'backupStorageType'"};e===null?e=[s]:e.push(s),n++}if(t.storageUrl===void 0){let s={instancePath:o,schemaPath:"#/components/schemas/OssStorage/require\
d",keyword:"required",params:{missingProperty:"storageUrl"},message:"must have required property 'storageUrl'"};e===null?e=[s]:e.push(s),n++}if(t.ossAccessKey===
void 0){let s={instancePath:o,schemaPath:"#/components/schemas/OssStorage/required",keyword:"required",params:{missingProperty:"ossAccessKey"},message:"must hav\
e required property 'ossAccessKey'"};e===null?e=[s]:e.push(s),n++}for(let s in t)if(!(s==="backupStorageType"||s==="storageUrl"||s==="ossAccessKey")){let r={instancePath:o,
schemaPath:"#/components/schemas/OssStorage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional\
 properties"};e===null?e=[r]:e.push(r),n++}if(t.backupStorageType!==void 0){let s=t.backupStorageType;if(typeof s!="string"){let r={instancePath:o+"/backupStora\
geType",schemaPath:"#/components/schemas/OssStorage/properties/backupStorageType/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[r]:e.push(r),n++}if(s!=="BACKUP_STORAGE_OSS"){let r={instancePath:o+"/backupStorageType",schemaPath:"#/components/schemas/OssStorage/properties/backupStorage\
Type/const",keyword:"const",params:{allowedValue:"BACKUP_STORAGE_OSS"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),n++}}if(t.storageUrl!==void 0){
let s=t.storageUrl;if(typeof s=="string"){if(P(s)<1){let r={instancePath:o+"/storageUrl",schemaPath:"#/components/schemas/OssStorage/properties/storageUrl/minLe\
ngth",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+"/storageUr\
l",schemaPath:"#/components/schemas/OssStorage/properties/storageUrl/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(
r),n++}}t.ossAccessKey!==void 0&&(ue(t.ossAccessKey,{instancePath:o+"/ossAccessKey",parentData:t,parentDataProperty:"ossAccessKey",rootData:i,dynamicAnchors:p})||
(e=e===null?ue.errors:e.concat(ue.errors),n=e.length))}else{let s={instancePath:o,schemaPath:"#/components/schemas/OssStorage/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}return me.errors=e,n===0}me.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ce(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=ce.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.endpoint===void 0){let s={instancePath:o,schemaPath:"#/components/schema\
s/CosAccessKey/required",keyword:"required",params:{missingProperty:"endpoint"},message:"must have required property 'endpoint'"};e===null?e=[s]:e.push(s),n++}if(t.
accessKeyId===void 0){let s={instancePath:o,schemaPath:"#/components/schemas/CosAccessKey/required",keyword:"required",params:{missingProperty:"accessKeyId"},message:"\
must have required property 'accessKeyId'"};e===null?e=[s]:e.push(s),n++}if(t.accessKeySecret===void 0){let s={instancePath:o,schemaPath:"#/components/schemas/C\
osAccessKey/required",keyword:"required",params:{missingProperty:"accessKeySecret"},message:"must have required property 'accessKeySecret'"};e===null?e=[s]:e.push(
s),n++}if(t.appId===void 0){let s={instancePath:o,schemaPath:"#/components/schemas/CosAccessKey/required",keyword:"required",params:{missingProperty:"appId"},message:"\
must have required property 'appId'"};e===null?e=[s]:e.push(s),n++}for(let s in t)if(!(s==="endpoint"||s==="accessKeyId"||s==="accessKeySecret"||s==="appId")){let r={
instancePath:o,schemaPath:"#/components/schemas/CosAccessKey/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NO\
T have additional properties"};e===null?e=[r]:e.push(r),n++}if(t.endpoint!==void 0){let s=t.endpoint;if(typeof s=="string"){if(P(s)<1){let r={instancePath:o+"/e\
ndpoint",schemaPath:"#/components/schemas/CosAccessKey/properties/endpoint/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 c\
haracters"};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+"/endpoint",schemaPath:"#/components/schemas/CosAccessKey/properties/endpoint/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),n++}}if(t.accessKeyId!==void 0){let s=t.accessKeyId;if(typeof s=="string"){if(P(
s)<1){let r={instancePath:o+"/accessKeyId",schemaPath:"#/components/schemas/CosAccessKey/properties/accessKeyId/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+"/accessKeyId",schemaPath:"#/components/schemas/CosAcc\
essKey/properties/accessKeyId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),n++}}if(t.accessKeySecret!==void 0){
let s=t.accessKeySecret;if(typeof s=="string"){if(P(s)<1){let r={instancePath:o+"/accessKeySecret",schemaPath:"#/components/schemas/CosAccessKey/properties/acce\
ssKeySecret/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+
"/accessKeySecret",schemaPath:"#/components/schemas/CosAccessKey/properties/accessKeySecret/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[r]:e.push(r),n++}}if(t.appId!==void 0){let s=t.appId;if(typeof s=="string"){if(P(s)<1){let r={instancePath:o+"/appId",schemaPath:"#/components/schem\
as/CosAccessKey/properties/appId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),n++}}else{
let r={instancePath:o+"/appId",schemaPath:"#/components/schemas/CosAccessKey/properties/appId/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/components/schemas/CosAccessKey/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),n++}return ce.errors=e,n===0}ce.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function le(t,{instancePath:o="",
parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=le.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=
void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.backupStorageType===void 0){let s={instancePath:o,schemaPath:"#/components/schemas/CosStorage/required",keyword:"\
required",params:{missingProperty:"backupStorageType"},message:"must have required property 'backupStorageType'"};e===null?e=[s]:e.push(s),n++}if(t.storageUrl===
void 0){let s={instancePath:o,schemaPath:"#/components/schemas/CosStorage/required",keyword:"required",params:{missingProperty:"storageUrl"},message:"must have \
required property 'storageUrl'"};e===null?e=[s]:e.push(s),n++}if(t.cosAccessKey===void 0){let s={instancePath:o,schemaPath:"#/components/schemas/CosStorage/requ\
ired",keyword:"required",params:{missingProperty:"cosAccessKey"},message:"must have required property 'cosAccessKey'"};e===null?e=[s]:e.push(s),n++}for(let s in t)
if(!(s==="backupStorageType"||s==="storageUrl"||s==="cosAccessKey")){let r={instancePath:o,schemaPath:"#/components/schemas/CosStorage/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),n++}if(t.backupStorageType!==void 0){
let s=t.backupStorageType;if(typeof s!="string"){let r={instancePath:o+"/backupStorageType",schemaPath:"#/components/schemas/CosStorage/properties/backupStorage\
Type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),n++}if(s!=="BACKUP_STORAGE_COS"){let r={instancePath:o+"/bac\
kupStorageType",schemaPath:"#/components/schemas/CosStorage/properties/backupStorageType/const",keyword:"const",params:{allowedValue:"BACKUP_STORAGE_COS"},message:"\
must be equal to constant"};e===null?e=[r]:e.push(r),n++}}if(t.storageUrl!==void 0){let s=t.storageUrl;if(typeof s=="string"){if(P(s)<1){let r={instancePath:o+"\
/storageUrl",schemaPath:"#/components/schemas/CosStorage/properties/storageUrl/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than\
 1 characters"};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+"/storageUrl",schemaPath:"#/components/schemas/CosStorage/properties/storageUrl/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),n++}}t.cosAccessKey!==void 0&&(ce(t.cosAccessKey,{instancePath:o+"/cosAccessKey",
parentData:t,parentDataProperty:"cosAccessKey",rootData:i,dynamicAnchors:p})||(e=e===null?ce.errors:e.concat(ce.errors),n=e.length))}else{let s={instancePath:o,
schemaPath:"#/components/schemas/CosStorage/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}return le.errors=
e,n===0}le.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function fe(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){
let e=null,n=0,a=fe.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){let r=t.backupStorageType;
if(typeof r=="string")if(r==="BACKUP_STORAGE_FILE"){pe(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=e===null?pe.errors:
e.concat(pe.errors),n=e.length);var s=!0}else if(r==="BACKUP_STORAGE_OSS")me(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||
(e=e===null?me.errors:e.concat(me.errors),n=e.length),s!==!0&&(s=!0);else if(r==="BACKUP_STORAGE_COS")le(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,
dynamicAnchors:p})||(e=e===null?le.errors:e.concat(le.errors),n=e.length),s!==!0&&(s=!0);else{let l={instancePath:o,schemaPath:"#/components/schemas/ObBackupSto\
rageBaseInfo/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"backupStorageType",tagValue:r},message:'value of tag "backupStorageType" must b\
e in oneOf'};e===null?e=[l]:e.push(l),n++}else{let l={instancePath:o,schemaPath:"#/components/schemas/ObBackupStorageBaseInfo/discriminator",keyword:"discrimina\
tor",params:{error:"tag",tag:"backupStorageType",tagValue:r},message:'tag "backupStorageType" must be string'};e===null?e=[l]:e.push(l),n++}}else{let r={instancePath:o,
schemaPath:"#/components/schemas/ObBackupStorageBaseInfo/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),n++}return fe.
errors=e,a.props=s,n===0}fe.evaluated={dynamicProps:!0,dynamicItems:!1};function ye(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){
let e=null,n=0,a=ye.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.configName===void 0){
let s={instancePath:o,schemaPath:"#/components/schemas/ObBackupServiceStorageConfig/required",keyword:"required",params:{missingProperty:"configName"},message:"\
must have required property 'configName'"};e===null?e=[s]:e.push(s),n++}if(t.obBackupStorageBaseInfo===void 0){let s={instancePath:o,schemaPath:"#/components/sc\
hemas/ObBackupServiceStorageConfig/required",keyword:"required",params:{missingProperty:"obBackupStorageBaseInfo"},message:"must have required property 'obBacku\
pStorageBaseInfo'"};e===null?e=[s]:e.push(s),n++}if(t.alarmStoragePercentageThreshold===void 0){let s={instancePath:o,schemaPath:"#/components/schemas/ObBackupS\
erviceStorageConfig/required",keyword:"required",params:{missingProperty:"alarmStoragePercentageThreshold"},message:"must have required property 'alarmStoragePe\
rcentageThreshold'"};e===null?e=[s]:e.push(s),n++}for(let s in t)if(!(s==="configName"||s==="obBackupStorageBaseInfo"||s==="alarmStoragePercentageThreshold"||s===
"storageId"||s==="serviceType"||s==="serviceId"||s==="serviceName"||s==="hostIdList")){let r={instancePath:o,schemaPath:"#/components/schemas/ObBackupServiceSto\
rageConfig/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(
r),n++}if(t.configName!==void 0){let s=t.configName;if(typeof s=="string"){if(!$s.test(s)){let r={instancePath:o+"/configName",schemaPath:"#/components/schemas/\
ObBackupServiceStorageConfig/properties/configName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_]{1,31}$"},message:'must match pattern "^[A-Z\
a-z][A-Za-z0-9_]{1,31}$"'};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+"/configName",schemaPath:"#/components/schemas/ObBackupServiceStorageConfig/\
properties/configName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),n++}}if(t.obBackupStorageBaseInfo!==void 0&&
(fe(t.obBackupStorageBaseInfo,{instancePath:o+"/obBackupStorageBaseInfo",parentData:t,parentDataProperty:"obBackupStorageBaseInfo",rootData:i,dynamicAnchors:p})||
(e=e===null?fe.errors:e.concat(fe.errors),n=e.length)),t.alarmStoragePercentageThreshold!==void 0){let s=t.alarmStoragePercentageThreshold;if(typeof s=="bigint"||
Number.isInteger(s)){if((typeof s=="number"||typeof s=="bigint")&&s<0){let r={instancePath:o+"/alarmStoragePercentageThreshold",schemaPath:"#/components/schemas\
/ObBackupServiceStorageConfig/properties/alarmStoragePercentageThreshold/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===
null?e=[r]:e.push(r),n++}if((typeof s=="number"||typeof s=="bigint")&&s>100){let r={instancePath:o+"/alarmStoragePercentageThreshold",schemaPath:"#/components/s\
chemas/ObBackupServiceStorageConfig/properties/alarmStoragePercentageThreshold/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <=\
 100"};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+"/alarmStoragePercentageThreshold",schemaPath:"#/components/schemas/ObBackupServiceStorageConfig\
/properties/alarmStoragePercentageThreshold/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}if(t.storageId!==
void 0){let s=t.storageId;if(typeof s=="bigint"||Number.isInteger(s)||typeof s=="string"&&h(s)){if((typeof s=="number"||typeof s=="bigint")&&!d(s)){let r={instancePath:o+
"/storageId",schemaPath:"#/components/schemas/ObBackupServiceStorageConfig/properties/storageId/format",keyword:"format",params:{format:"int64"},message:'must m\
atch format "int64"'};e===null?e=[r]:e.push(r),n++}if(b(s)<1){let r={instancePath:o+"/storageId",schemaPath:"#/components/schemas/ObBackupServiceStorageConfig/p\
roperties/storageId/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+
"/storageId",schemaPath:"#/components/schemas/ObBackupServiceStorageConfig/properties/storageId/type",keyword:"type",params:{type:"integer"},message:"must be in\
teger"};e===null?e=[r]:e.push(r),n++}}if(t.serviceType!==void 0){let s=t.serviceType;if(typeof s!="string"){let r={instancePath:o+"/serviceType",schemaPath:"#/c\
omponents/schemas/ObBackupServiceStorageConfig/properties/serviceType/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(
r),n++}if(!(s==="BACKUP_RESTORE_SERVICE"||s==="OB_CLUSTER"||s==="OTHERS")){let r={instancePath:o+"/serviceType",schemaPath:"#/components/schemas/ObBackupService\
StorageConfig/properties/serviceType/enum",keyword:"enum",params:{allowedValues:kr.properties.serviceType.enum},message:"must be equal to one of the allowed val\
ues"};e===null?e=[r]:e.push(r),n++}}if(t.serviceId!==void 0){let s=t.serviceId;if(typeof s=="bigint"||Number.isInteger(s)||typeof s=="string"&&h(s)){if((typeof s==
"number"||typeof s=="bigint")&&!d(s)){let r={instancePath:o+"/serviceId",schemaPath:"#/components/schemas/ObBackupServiceStorageConfig/properties/serviceId/form\
at",keyword:"format",params:{format:"int64"},message:'must match format "int64"'};e===null?e=[r]:e.push(r),n++}if(b(s)<1){let r={instancePath:o+"/serviceId",schemaPath:"\
#/components/schemas/ObBackupServiceStorageConfig/properties/serviceId/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?
e=[r]:e.push(r),n++}}else{let r={instancePath:o+"/serviceId",schemaPath:"#/components/schemas/ObBackupServiceStorageConfig/properties/serviceId/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}if(t.serviceName!==void 0&&typeof t.serviceName!="string"){let s={instancePath:o+
"/serviceName",schemaPath:"#/components/schemas/ObBackupServiceStorageConfig/properties/serviceName/type",keyword:"type",params:{type:"string"},message:"must be\
 string"};e===null?e=[s]:e.push(s),n++}if(t.hostIdList!==void 0){let s=t.hostIdList;if(Array.isArray(s)){let r=s.length;for(let l=0;l<r;l++){let f=s[l];if(typeof f==
"bigint"||Number.isInteger(f)||typeof f=="string"&&h(f)){if((typeof f=="number"||typeof f=="bigint")&&!d(f)){let y={instancePath:o+"/hostIdList/"+l,schemaPath:"\
#/components/schemas/ObBackupServiceStorageConfig/properties/hostIdList/items/format",keyword:"format",params:{format:"int64"},message:'must match format "int64\
"'};e===null?e=[y]:e.push(y),n++}if(b(f)<1){let y={instancePath:o+"/hostIdList/"+l,schemaPath:"#/components/schemas/ObBackupServiceStorageConfig/properties/host\
IdList/items/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[y]:e.push(y),n++}}else{let y={instancePath:o+"/host\
IdList/"+l,schemaPath:"#/components/schemas/ObBackupServiceStorageConfig/properties/hostIdList/items/type",keyword:"type",params:{type:"integer"},message:"must \
be integer"};e===null?e=[y]:e.push(y),n++}}}else{let r={instancePath:o+"/hostIdList",schemaPath:"#/components/schemas/ObBackupServiceStorageConfig/properties/ho\
stIdList/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/components/\
schemas/ObBackupServiceStorageConfig/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}return ye.errors=e,n===0}
ye.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ls(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){
let e=null,n=0,a=Ls.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.backupMode===void 0){
let s={instancePath:o,schemaPath:"#/components/schemas/BackupClusterNowRequest/required",keyword:"required",params:{missingProperty:"backupMode"},message:"must \
have required property 'backupMode'"};e===null?e=[s]:e.push(s),n++}if(t.dataBackupMode===void 0){let s={instancePath:o,schemaPath:"#/components/schemas/BackupCl\
usterNowRequest/required",keyword:"required",params:{missingProperty:"dataBackupMode"},message:"must have required property 'dataBackupMode'"};e===null?e=[s]:e.
push(s),n++}if(t.obBackupServiceStorageConfig===void 0){let s={instancePath:o,schemaPath:"#/components/schemas/BackupClusterNowRequest/required",keyword:"requir\
ed",params:{missingProperty:"obBackupServiceStorageConfig"},message:"must have required property 'obBackupServiceStorageConfig'"};e===null?e=[s]:e.push(s),n++}for(let s in t)
if(!(s==="obBackupObject"||s==="backupMode"||s==="dataBackupMode"||s==="obBackupServiceStorageConfig")){let r={instancePath:o,schemaPath:"#/components/schemas/B\
ackupClusterNowRequest/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?
e=[r]:e.push(r),n++}t.obBackupObject!==void 0&&(oe(t.obBackupObject,{instancePath:o+"/obBackupObject",parentData:t,parentDataProperty:"obBackupObject",rootData:i,
dynamicAnchors:p})||(e=e===null?oe.errors:e.concat(oe.errors),n=e.length)),t.backupMode!==void 0&&(ae(t.backupMode,{instancePath:o+"/backupMode",parentData:t,parentDataProperty:"\
backupMode",rootData:i,dynamicAnchors:p})||(e=e===null?ae.errors:e.concat(ae.errors),n=e.length)),t.dataBackupMode!==void 0&&(ie(t.dataBackupMode,{instancePath:o+
"/dataBackupMode",parentData:t,parentDataProperty:"dataBackupMode",rootData:i,dynamicAnchors:p})||(e=e===null?ie.errors:e.concat(ie.errors),n=e.length)),t.obBackupServiceStorageConfig!==
void 0&&(ye(t.obBackupServiceStorageConfig,{instancePath:o+"/obBackupServiceStorageConfig",parentData:t,parentDataProperty:"obBackupServiceStorageConfig",rootData:i,
dynamicAnchors:p})||(e=e===null?ye.errors:e.concat(ye.errors),n=e.length))}else{let s={instancePath:o,schemaPath:"#/components/schemas/BackupClusterNowRequest/t\
ype",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}return Ls.errors=e,n===0}Ls.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var vr=B,Pr=E,Ir=ae,wr=O,Sr=z,Tr=G,jr=Q,qr=Z,Or=L,Br=R,Er=K,Ar=ce,Cr=le,Dr=ie,Nr=H,Kr=J,Lr=Y,Rr=c,Ur=pe,xr=q,Mr=oe,$r=ye,Vr=fe,_r=g,Fr=ue,zr=me,
Zr=I,Gr=N,Qr=D,Hr=T,Jr=_,Yr=F,Wr=A,Xr=se,en=v,sn=W,tn=ee,rn=j,nn=ne,on=te,an=re,pn=X,un=$,mn=V,cn=x,ln=M,fn=U,vn={"backupClusterNow request":Ws,"backupClusterNo\
w 200":rt,"backupClusterNow 400":nt,"backupClusterNow 401":at,"backupClusterNow 403":it,"backupClusterNow 404":pt,"backupClusterNow 409":ut,"backupClusterNow 41\
5":mt,"backupClusterNow 429":ct,"backupClusterNow 500":lt,"getServerTime 429":ft,"getServerTime 500":yt,"getServerInfo 200":dt,"getServerInfo 401":gt,"getServer\
Info 403":bt,"getServerInfo 429":kt,"getServerInfo 500":vt,"listClusters 200":Pt,"listClusters 400":It,"listClusters 401":wt,"listClusters 403":St,"listClusters\
 429":Tt,"listClusters 500":jt,"listTenants 200":qt,"listTenants 400":Ot,"listTenants 401":Bt,"listTenants 403":Et,"listTenants 404":At,"listTenants 429":Ct,"li\
stTenants 500":Dt,"getTenant 200":Nt,"getTenant 400":Kt,"getTenant 401":Lt,"getTenant 403":Rt,"getTenant 404":Ut,"getTenant 429":xt,"getTenant 500":Mt,"getClust\
erBackupStrategy 200":$t,"getClusterBackupStrategy 400":Vt,"getClusterBackupStrategy 401":_t,"getClusterBackupStrategy 403":Ft,"getClusterBackupStrategy 404":zt,
"getClusterBackupStrategy 429":Zt,"getClusterBackupStrategy 500":Gt,"listClusterDataBackupTasks 200":Qt,"listClusterDataBackupTasks 400":Ht,"listClusterDataBack\
upTasks 401":Jt,"listClusterDataBackupTasks 403":Yt,"listClusterDataBackupTasks 404":Wt,"listClusterDataBackupTasks 429":Xt,"listClusterDataBackupTasks 500":er,
"listTaskInstances 200":sr,"listTaskInstances 400":tr,"listTaskInstances 401":rr,"listTaskInstances 403":nr,"listTaskInstances 429":or,"listTaskInstances 500":ar,
"getTaskInstance 200":ir,"getTaskInstance 400":pr,"getTaskInstance 401":ur,"getTaskInstance 403":mr,"getTaskInstance 404":cr,"getTaskInstance 429":lr,"getTaskIn\
stance 500":fr,"schema ApiError":yr,"schema BackupClusterNowRequest":dr,"schema BackupCommonResponse":vr,"schema BackupEnvelope":Pr,"schema BackupMode":Ir,"sche\
ma BackupObjectOpsResult":wr,"schema BackupSchedule":Sr,"schema BackupStrategy":Tr,"schema BackupStrategyEnvelope":jr,"schema BackupThresholds":qr,"schema Clust\
erList":Or,"schema ClusterListEnvelope":Br,"schema ClusterSummary":Er,"schema CosAccessKey":Ar,"schema CosStorage":Cr,"schema DataBackupMode":Dr,"schema DataBac\
kupTask":Nr,"schema DataBackupTaskList":Kr,"schema DataBackupTaskListEnvelope":Lr,"schema ErrorEnvelope":Rr,"schema FileStorage":Ur,"schema ObBackupObject":xr,"\
schema ObBackupObjectRequest":Mr,"schema ObBackupServiceStorageConfig":$r,"schema ObBackupStorageBaseInfo":Vr,"schema OcpTime":_r,"schema OssAccessKey":Fr,"sche\
ma OssStorage":zr,"schema PageInfo":Zr,"schema RootServer":Gr,"schema ServerInfo":Qr,"schema StoredAccessKey":Hr,"schema StoredStorage":Jr,"schema StoredStorage\
Config":Yr,"schema SubError":Wr,"schema Subtask":Xr,"schema SuccessEnvelope":en,"schema TaskCluster":sn,"schema TaskCreator":tn,"schema TaskInstance":rn,"schema\
 TaskInstanceEnvelope":nn,"schema TaskInstanceList":on,"schema TaskInstanceListEnvelope":an,"schema TaskTenant":pn,"schema TenantDetail":un,"schema TenantEnvelo\
pe":mn,"schema TenantList":cn,"schema TenantListEnvelope":ln,"schema TenantSummary":fn};export{vn as validators};

// Generated from openapi/ by `npm run generate`; do not edit.
var Fs=(t,o)=>()=>{try{return o||t((o={exports:{}}).exports,o),o.exports}catch(m){throw o=0,m}};var $s=Fs(Us=>{"use strict";Object.defineProperty(Us,"__esModule",{value:!0});function Ys(t){let o=t.length,m=0,u=0,i;for(;u<o;)m++,i=t.charCodeAt(u++),i>=55296&&
i<=56319&&u<o&&(i=t.charCodeAt(u),(i&64512)===56320&&u++);return m}Us.default=Ys});var zs=/^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.\d+)?(?:Z|([+-])(\d{2}):(\d{2}))$/i;function xs(t){let o=zs.exec(t);if(o===null)return!1;let[m=0,u=0,
i=0,p=0,e=0,n=0]=o.slice(1,7).map(Number),a=Number(o[8]??0),s=Number(o[9]??0);if(u<1||u>12||i<1||i>Zs(m,u)||p>23||e>59||n>60||a>23||s>59)return!1;let r=(a*60+s)*
(o[7]==="-"?-1:1);return n<60||Gs(p*60+e-r)}function Zs(t,o){return o===2?t%4===0&&(t%100!==0||t%400===0)?29:28:o===4||o===6||o===9||o===11?30:31}function Gs(t){
return(t+2*1440)%1440===1439}var Qs=-(2n**63n),Hs=2n**63n-1n,Js=/^-?[1-9][0-9]{15,18}$/;function h(t){return typeof t=="bigint"?t>=Qs&&t<=Hs:Number.isSafeInteger(t)}function g(t){return typeof t==
"string"?Ms(t)!==void 0:h(t)}function b(t){return typeof t=="string"?Ms(t):h(t)?BigInt(t):void 0}function Ms(t){if(!Js.test(t))return;let o=BigInt(t);return h(o)&&
!Number.isSafeInteger(Number(o))?o:void 0}var Ws={"date-time":xs},l=(t,o)=>{if(t===null)return o;for(let m of o)t.push(m);return t},Xs=qe;var et={type:"object",additionalProperties:!1,properties:{clusterId:{numeric:{type:"integer",format:"int64",text:!1,bounds:{minimum:1}}},tenantId:{numeric:{type:"\
integer",format:"int64",text:!1,bounds:{minimum:1}}},backupDimension:{type:"string",enum:["CLUSTER","TENANT"]}}};function he(t,{instancePath:o="",parentData:m,parentDataProperty:u,
rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=he.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&
!Array.isArray(t)){for(let s in t)if(!(s==="clusterId"||s==="tenantId"||s==="backupDimension")){let r={instancePath:o,schemaPath:"#/components/schemas/ObBackupO\
bjectRequest/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.
push(r),n++}if(t.clusterId!==void 0){let s=t.clusterId;if(typeof s=="bigint"||Number.isInteger(s)){if((typeof s=="number"||typeof s=="bigint")&&!h(s)){let r={instancePath:o+
"/clusterId",schemaPath:"#/components/schemas/ObBackupObjectRequest/properties/clusterId/format",keyword:"format",params:{format:"int64"},message:'must match fo\
rmat "int64"'};e===null?e=[r]:e.push(r),n++}if(b(s)<1){let r={instancePath:o+"/clusterId",schemaPath:"#/components/schemas/ObBackupObjectRequest/properties/clus\
terId/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+"/clusterId",
schemaPath:"#/components/schemas/ObBackupObjectRequest/properties/clusterId/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[
r]:e.push(r),n++}}if(t.tenantId!==void 0){let s=t.tenantId;if(typeof s=="bigint"||Number.isInteger(s)){if((typeof s=="number"||typeof s=="bigint")&&!h(s)){let r={
instancePath:o+"/tenantId",schemaPath:"#/components/schemas/ObBackupObjectRequest/properties/tenantId/format",keyword:"format",params:{format:"int64"},message:'\
must match format "int64"'};e===null?e=[r]:e.push(r),n++}if(b(s)<1){let r={instancePath:o+"/tenantId",schemaPath:"#/components/schemas/ObBackupObjectRequest/pro\
perties/tenantId/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+"/\
tenantId",schemaPath:"#/components/schemas/ObBackupObjectRequest/properties/tenantId/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===
null?e=[r]:e.push(r),n++}}if(t.backupDimension!==void 0){let s=t.backupDimension;if(typeof s!="string"){let r={instancePath:o+"/backupDimension",schemaPath:"#/c\
omponents/schemas/ObBackupObjectRequest/properties/backupDimension/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),
n++}if(!(s==="CLUSTER"||s==="TENANT")){let r={instancePath:o+"/backupDimension",schemaPath:"#/components/schemas/ObBackupObjectRequest/properties/backupDimensio\
n/enum",keyword:"enum",params:{allowedValues:et.properties.backupDimension.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),
n++}}}else{let s={instancePath:o,schemaPath:"#/components/schemas/ObBackupObjectRequest/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[s]:e.push(s),n++}return he.errors=e,n===0}he.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var st={type:"string",enum:["LOGICAL_BACKUP","PHYSICAL\
_BACKUP"]};function ge(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=ge.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof t!="string"){let s={instancePath:o,schemaPath:"#/components/schemas/BackupMode/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}if(!(t==="LOGICAL_BACKUP"||t==="PHYSICAL_BACKUP")){let s={instancePath:o,schemaPath:"#/com\
ponents/schemas/BackupMode/enum",keyword:"enum",params:{allowedValues:st.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),n++}
return ge.errors=e,n===0}ge.evaluated={dynamicProps:!1,dynamicItems:!1};var tt={type:"string",enum:["FULL_BACKUP","INCREMENTAL_BACKUP"]};function be(t,{instancePath:o="",
parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=be.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=
void 0),typeof t!="string"){let s={instancePath:o,schemaPath:"#/components/schemas/DataBackupMode/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"};e===null?e=[s]:e.push(s),n++}if(!(t==="FULL_BACKUP"||t==="INCREMENTAL_BACKUP")){let s={instancePath:o,schemaPath:"#/components/schemas/DataBackupMode/en\
um",keyword:"enum",params:{allowedValues:tt.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),n++}return be.errors=e,n===0}be.
evaluated={dynamicProps:!1,dynamicItems:!1};var rt={type:"object",required:["configName","obBackupStorageBaseInfo","alarmStoragePercentageThreshold"],additionalProperties:!1,
properties:{configName:{type:"string",pattern:"^[A-Za-z][A-Za-z0-9_]{1,31}$"},obBackupStorageBaseInfo:{$ref:"/request/ObBackupStorageBaseInfo"},alarmStoragePercentageThreshold:{
numeric:{type:"integer",text:!1,bounds:{minimum:0,maximum:100}}},storageId:{numeric:{type:"integer",format:"int64",text:!1,bounds:{minimum:1}}},serviceType:{type:"\
string",enum:["BACKUP_RESTORE_SERVICE","OB_CLUSTER","OTHERS"]},serviceId:{numeric:{type:"integer",format:"int64",text:!1,bounds:{minimum:1}}},serviceName:{type:"\
string"},hostIdList:{type:"array",items:{numeric:{type:"integer",format:"int64",text:!1,bounds:{minimum:1}}}}}},Vs=new RegExp("^[A-Za-z][A-Za-z0-9_]{1,31}$","u");var v=$s().default;function ke(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=ke.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.backupStorageType===void 0){let s={instancePath:o,schemaPath:"#\
/components/schemas/FileStorage/required",keyword:"required",params:{missingProperty:"backupStorageType"},message:"must have required property 'backupStorageTyp\
e'"};e===null?e=[s]:e.push(s),n++}if(t.storageUrl===void 0){let s={instancePath:o,schemaPath:"#/components/schemas/FileStorage/required",keyword:"required",params:{
missingProperty:"storageUrl"},message:"must have required property 'storageUrl'"};e===null?e=[s]:e.push(s),n++}for(let s in t)if(!(s==="backupStorageType"||s===
"storageUrl")){let r={instancePath:o,schemaPath:"#/components/schemas/FileStorage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),n++}if(t.backupStorageType!==void 0){let s=t.backupStorageType;if(typeof s!="string"){let r={
instancePath:o+"/backupStorageType",schemaPath:"#/components/schemas/FileStorage/properties/backupStorageType/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),n++}if(s!=="BACKUP_STORAGE_FILE"){let r={instancePath:o+"/backupStorageType",schemaPath:"#/components/schemas/FileStor\
age/properties/backupStorageType/const",keyword:"const",params:{allowedValue:"BACKUP_STORAGE_FILE"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),
n++}}if(t.storageUrl!==void 0){let s=t.storageUrl;if(typeof s=="string"){if(v(s)<1){let r={instancePath:o+"/storageUrl",schemaPath:"#/components/schemas/FileSto\
rage/properties/storageUrl/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),n++}}else{let r={
instancePath:o+"/storageUrl",schemaPath:"#/components/schemas/FileStorage/properties/storageUrl/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/components/schemas/FileStorage/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),n++}return ke.errors=e,n===0}ke.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ve(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=ve.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.endpoint===void 0){let s={instancePath:o,schemaPath:"#/components/schema\
s/OssAccessKey/required",keyword:"required",params:{missingProperty:"endpoint"},message:"must have required property 'endpoint'"};e===null?e=[s]:e.push(s),n++}if(t.
accessKeyId===void 0){let s={instancePath:o,schemaPath:"#/components/schemas/OssAccessKey/required",keyword:"required",params:{missingProperty:"accessKeyId"},message:"\
must have required property 'accessKeyId'"};e===null?e=[s]:e.push(s),n++}if(t.accessKeySecret===void 0){let s={instancePath:o,schemaPath:"#/components/schemas/O\
ssAccessKey/required",keyword:"required",params:{missingProperty:"accessKeySecret"},message:"must have required property 'accessKeySecret'"};e===null?e=[s]:e.push(
s),n++}for(let s in t)if(!(s==="endpoint"||s==="accessKeyId"||s==="accessKeySecret")){let r={instancePath:o,schemaPath:"#/components/schemas/OssAccessKey/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),n++}if(t.endpoint!==
void 0){let s=t.endpoint;if(typeof s=="string"){if(v(s)<1){let r={instancePath:o+"/endpoint",schemaPath:"#/components/schemas/OssAccessKey/properties/endpoint/m\
inLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+"/endpo\
int",schemaPath:"#/components/schemas/OssAccessKey/properties/endpoint/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(
r),n++}}if(t.accessKeyId!==void 0){let s=t.accessKeyId;if(typeof s=="string"){if(v(s)<1){let r={instancePath:o+"/accessKeyId",schemaPath:"#/components/schemas/O\
ssAccessKey/properties/accessKeyId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),n++}}else{
let r={instancePath:o+"/accessKeyId",schemaPath:"#/components/schemas/OssAccessKey/properties/accessKeyId/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"};e===null?e=[r]:e.push(r),n++}}if(t.accessKeySecret!==void 0){let s=t.accessKeySecret;if(typeof s=="string"){if(v(s)<1){let r={instancePath:o+"/a\
ccessKeySecret",schemaPath:"#/components/schemas/OssAccessKey/properties/accessKeySecret/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have \
fewer than 1 characters"};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+"/accessKeySecret",schemaPath:"#/components/schemas/OssAccessKey/properties/a\
ccessKeySecret/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/com\
ponents/schemas/OssAccessKey/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}return ve.errors=e,n===0}ve.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function Pe(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,
a=Pe.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.backupStorageType===void 0){let s={
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
let s=t.storageUrl;if(typeof s=="string"){if(v(s)<1){let r={instancePath:o+"/storageUrl",schemaPath:"#/components/schemas/OssStorage/properties/storageUrl/minLe\
ngth",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+"/storageUr\
l",schemaPath:"#/components/schemas/OssStorage/properties/storageUrl/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(
r),n++}}t.ossAccessKey!==void 0&&(ve(t.ossAccessKey,{instancePath:o+"/ossAccessKey",parentData:t,parentDataProperty:"ossAccessKey",rootData:i,dynamicAnchors:p})||
(e=l(e,ve.errors),n=e.length))}else{let s={instancePath:o,schemaPath:"#/components/schemas/OssStorage/type",keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[s]:e.push(s),n++}return Pe.errors=e,n===0}Pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ie(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=Ie.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.endpoint===void 0){let s={instancePath:o,schemaPath:"#/components/schema\
s/CosAccessKey/required",keyword:"required",params:{missingProperty:"endpoint"},message:"must have required property 'endpoint'"};e===null?e=[s]:e.push(s),n++}if(t.
accessKeyId===void 0){let s={instancePath:o,schemaPath:"#/components/schemas/CosAccessKey/required",keyword:"required",params:{missingProperty:"accessKeyId"},message:"\
must have required property 'accessKeyId'"};e===null?e=[s]:e.push(s),n++}if(t.accessKeySecret===void 0){let s={instancePath:o,schemaPath:"#/components/schemas/C\
osAccessKey/required",keyword:"required",params:{missingProperty:"accessKeySecret"},message:"must have required property 'accessKeySecret'"};e===null?e=[s]:e.push(
s),n++}if(t.appId===void 0){let s={instancePath:o,schemaPath:"#/components/schemas/CosAccessKey/required",keyword:"required",params:{missingProperty:"appId"},message:"\
must have required property 'appId'"};e===null?e=[s]:e.push(s),n++}for(let s in t)if(!(s==="endpoint"||s==="accessKeyId"||s==="accessKeySecret"||s==="appId")){let r={
instancePath:o,schemaPath:"#/components/schemas/CosAccessKey/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NO\
T have additional properties"};e===null?e=[r]:e.push(r),n++}if(t.endpoint!==void 0){let s=t.endpoint;if(typeof s=="string"){if(v(s)<1){let r={instancePath:o+"/e\
ndpoint",schemaPath:"#/components/schemas/CosAccessKey/properties/endpoint/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 c\
haracters"};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+"/endpoint",schemaPath:"#/components/schemas/CosAccessKey/properties/endpoint/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),n++}}if(t.accessKeyId!==void 0){let s=t.accessKeyId;if(typeof s=="string"){if(v(
s)<1){let r={instancePath:o+"/accessKeyId",schemaPath:"#/components/schemas/CosAccessKey/properties/accessKeyId/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+"/accessKeyId",schemaPath:"#/components/schemas/CosAcc\
essKey/properties/accessKeyId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),n++}}if(t.accessKeySecret!==void 0){
let s=t.accessKeySecret;if(typeof s=="string"){if(v(s)<1){let r={instancePath:o+"/accessKeySecret",schemaPath:"#/components/schemas/CosAccessKey/properties/acce\
ssKeySecret/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+
"/accessKeySecret",schemaPath:"#/components/schemas/CosAccessKey/properties/accessKeySecret/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[r]:e.push(r),n++}}if(t.appId!==void 0){let s=t.appId;if(typeof s=="string"){if(v(s)<1){let r={instancePath:o+"/appId",schemaPath:"#/components/schem\
as/CosAccessKey/properties/appId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),n++}}else{
let r={instancePath:o+"/appId",schemaPath:"#/components/schemas/CosAccessKey/properties/appId/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/components/schemas/CosAccessKey/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),n++}return Ie.errors=e,n===0}Ie.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function we(t,{instancePath:o="",
parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=we.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=
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
must be equal to constant"};e===null?e=[r]:e.push(r),n++}}if(t.storageUrl!==void 0){let s=t.storageUrl;if(typeof s=="string"){if(v(s)<1){let r={instancePath:o+"\
/storageUrl",schemaPath:"#/components/schemas/CosStorage/properties/storageUrl/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than\
 1 characters"};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+"/storageUrl",schemaPath:"#/components/schemas/CosStorage/properties/storageUrl/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),n++}}t.cosAccessKey!==void 0&&(Ie(t.cosAccessKey,{instancePath:o+"/cosAccessKey",
parentData:t,parentDataProperty:"cosAccessKey",rootData:i,dynamicAnchors:p})||(e=l(e,Ie.errors),n=e.length))}else{let s={instancePath:o,schemaPath:"#/components\
/schemas/CosStorage/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}return we.errors=e,n===0}we.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function Se(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=Se.evaluated;
if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){let r=t.backupStorageType;if(typeof r=="string")if(r===
"BACKUP_STORAGE_FILE"){ke(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=l(e,ke.errors),n=e.length);var s=!0}else if(r===
"BACKUP_STORAGE_OSS")Pe(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=l(e,Pe.errors),n=e.length),s!==!0&&(s=!0);else if(r===
"BACKUP_STORAGE_COS")we(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=l(e,we.errors),n=e.length),s!==!0&&(s=!0);else{let c={
instancePath:o,schemaPath:"#/components/schemas/ObBackupStorageBaseInfo/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"backupStorageType",tagValue:r},
message:'value of tag "backupStorageType" must be in oneOf'};e===null?e=[c]:e.push(c),n++}else{let c={instancePath:o,schemaPath:"#/components/schemas/ObBackupSt\
orageBaseInfo/discriminator",keyword:"discriminator",params:{error:"tag",tag:"backupStorageType",tagValue:r},message:'tag "backupStorageType" must be string'};e===
null?e=[c]:e.push(c),n++}}else{let r={instancePath:o,schemaPath:"#/components/schemas/ObBackupStorageBaseInfo/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),n++}return Se.errors=e,a.props=s,n===0}Se.evaluated={dynamicProps:!0,dynamicItems:!1};function Te(t,{instancePath:o="",
parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=Te.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=
void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.configName===void 0){let s={instancePath:o,schemaPath:"#/components/schemas/ObBackupServiceStorageConfig/\
required",keyword:"required",params:{missingProperty:"configName"},message:"must have required property 'configName'"};e===null?e=[s]:e.push(s),n++}if(t.obBackupStorageBaseInfo===
void 0){let s={instancePath:o,schemaPath:"#/components/schemas/ObBackupServiceStorageConfig/required",keyword:"required",params:{missingProperty:"obBackupStorag\
eBaseInfo"},message:"must have required property 'obBackupStorageBaseInfo'"};e===null?e=[s]:e.push(s),n++}if(t.alarmStoragePercentageThreshold===void 0){let s={
instancePath:o,schemaPath:"#/components/schemas/ObBackupServiceStorageConfig/required",keyword:"required",params:{missingProperty:"alarmStoragePercentageThresho\
ld"},message:"must have required property 'alarmStoragePercentageThreshold'"};e===null?e=[s]:e.push(s),n++}for(let s in t)if(!(s==="configName"||s==="obBackupSt\
orageBaseInfo"||s==="alarmStoragePercentageThreshold"||s==="storageId"||s==="serviceType"||s==="serviceId"||s==="serviceName"||s==="hostIdList")){let r={instancePath:o,
schemaPath:"#/components/schemas/ObBackupServiceStorageConfig/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must N\
OT have additional properties"};e===null?e=[r]:e.push(r),n++}if(t.configName!==void 0){let s=t.configName;if(typeof s=="string"){if(!Vs.test(s)){let r={instancePath:o+
"/configName",schemaPath:"#/components/schemas/ObBackupServiceStorageConfig/properties/configName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-\
9_]{1,31}$"},message:'must match pattern "^[A-Za-z][A-Za-z0-9_]{1,31}$"'};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+"/configName",schemaPath:"#/c\
omponents/schemas/ObBackupServiceStorageConfig/properties/configName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(
r),n++}}if(t.obBackupStorageBaseInfo!==void 0&&(Se(t.obBackupStorageBaseInfo,{instancePath:o+"/obBackupStorageBaseInfo",parentData:t,parentDataProperty:"obBacku\
pStorageBaseInfo",rootData:i,dynamicAnchors:p})||(e=l(e,Se.errors),n=e.length)),t.alarmStoragePercentageThreshold!==void 0){let s=t.alarmStoragePercentageThreshold;
if(typeof s=="bigint"||Number.isInteger(s)){if((typeof s=="number"||typeof s=="bigint")&&s<0){let r={instancePath:o+"/alarmStoragePercentageThreshold",schemaPath:"\
#/components/schemas/ObBackupServiceStorageConfig/properties/alarmStoragePercentageThreshold/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[r]:e.push(r),n++}if((typeof s=="number"||typeof s=="bigint")&&s>100){let r={instancePath:o+"/alarmStoragePercentageThreshold",schemaPath:"\
#/components/schemas/ObBackupServiceStorageConfig/properties/alarmStoragePercentageThreshold/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"\
must be <= 100"};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+"/alarmStoragePercentageThreshold",schemaPath:"#/components/schemas/ObBackupServiceSto\
rageConfig/properties/alarmStoragePercentageThreshold/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}if(t.
storageId!==void 0){let s=t.storageId;if(typeof s=="bigint"||Number.isInteger(s)){if((typeof s=="number"||typeof s=="bigint")&&!h(s)){let r={instancePath:o+"/st\
orageId",schemaPath:"#/components/schemas/ObBackupServiceStorageConfig/properties/storageId/format",keyword:"format",params:{format:"int64"},message:'must match\
 format "int64"'};e===null?e=[r]:e.push(r),n++}if(b(s)<1){let r={instancePath:o+"/storageId",schemaPath:"#/components/schemas/ObBackupServiceStorageConfig/prope\
rties/storageId/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+"/s\
torageId",schemaPath:"#/components/schemas/ObBackupServiceStorageConfig/properties/storageId/type",keyword:"type",params:{type:"integer"},message:"must be integ\
er"};e===null?e=[r]:e.push(r),n++}}if(t.serviceType!==void 0){let s=t.serviceType;if(typeof s!="string"){let r={instancePath:o+"/serviceType",schemaPath:"#/comp\
onents/schemas/ObBackupServiceStorageConfig/properties/serviceType/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),
n++}if(!(s==="BACKUP_RESTORE_SERVICE"||s==="OB_CLUSTER"||s==="OTHERS")){let r={instancePath:o+"/serviceType",schemaPath:"#/components/schemas/ObBackupServiceSto\
rageConfig/properties/serviceType/enum",keyword:"enum",params:{allowedValues:rt.properties.serviceType.enum},message:"must be equal to one of the allowed values"};
e===null?e=[r]:e.push(r),n++}}if(t.serviceId!==void 0){let s=t.serviceId;if(typeof s=="bigint"||Number.isInteger(s)){if((typeof s=="number"||typeof s=="bigint")&&
!h(s)){let r={instancePath:o+"/serviceId",schemaPath:"#/components/schemas/ObBackupServiceStorageConfig/properties/serviceId/format",keyword:"format",params:{format:"\
int64"},message:'must match format "int64"'};e===null?e=[r]:e.push(r),n++}if(b(s)<1){let r={instancePath:o+"/serviceId",schemaPath:"#/components/schemas/ObBacku\
pServiceStorageConfig/properties/serviceId/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[r]:e.push(r),n++}}else{
let r={instancePath:o+"/serviceId",schemaPath:"#/components/schemas/ObBackupServiceStorageConfig/properties/serviceId/type",keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[r]:e.push(r),n++}}if(t.serviceName!==void 0&&typeof t.serviceName!="string"){let s={instancePath:o+"/serviceName",schemaPath:"\
#/components/schemas/ObBackupServiceStorageConfig/properties/serviceName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.
push(s),n++}if(t.hostIdList!==void 0){let s=t.hostIdList;if(Array.isArray(s)){let r=s.length;for(let c=0;c<r;c++){let y=s[c];if(typeof y=="bigint"||Number.isInteger(
y)){if((typeof y=="number"||typeof y=="bigint")&&!h(y)){let d={instancePath:o+"/hostIdList/"+c,schemaPath:"#/components/schemas/ObBackupServiceStorageConfig/pro\
perties/hostIdList/items/format",keyword:"format",params:{format:"int64"},message:'must match format "int64"'};e===null?e=[d]:e.push(d),n++}if(b(y)<1){let d={instancePath:o+
"/hostIdList/"+c,schemaPath:"#/components/schemas/ObBackupServiceStorageConfig/properties/hostIdList/items/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"};e===null?e=[d]:e.push(d),n++}}else{let d={instancePath:o+"/hostIdList/"+c,schemaPath:"#/components/schemas/ObBackupServiceStorageConfig/\
properties/hostIdList/items/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[d]:e.push(d),n++}}}else{let r={instancePath:o+"/\
hostIdList",schemaPath:"#/components/schemas/ObBackupServiceStorageConfig/properties/hostIdList/type",keyword:"type",params:{type:"array"},message:"must be arra\
y"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/components/schemas/ObBackupServiceStorageConfig/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"};e===null?e=[s]:e.push(s),n++}return Te.errors=e,n===0}Te.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function je(t,{instancePath:o="",
parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=je.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=
void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.backupMode===void 0){let s={instancePath:o,schemaPath:"#/components/schemas/BackupClusterNowRequest/requi\
red",keyword:"required",params:{missingProperty:"backupMode"},message:"must have required property 'backupMode'"};e===null?e=[s]:e.push(s),n++}if(t.dataBackupMode===
void 0){let s={instancePath:o,schemaPath:"#/components/schemas/BackupClusterNowRequest/required",keyword:"required",params:{missingProperty:"dataBackupMode"},message:"\
must have required property 'dataBackupMode'"};e===null?e=[s]:e.push(s),n++}if(t.obBackupServiceStorageConfig===void 0){let s={instancePath:o,schemaPath:"#/comp\
onents/schemas/BackupClusterNowRequest/required",keyword:"required",params:{missingProperty:"obBackupServiceStorageConfig"},message:"must have required property\
 'obBackupServiceStorageConfig'"};e===null?e=[s]:e.push(s),n++}for(let s in t)if(!(s==="obBackupObject"||s==="backupMode"||s==="dataBackupMode"||s==="obBackupSe\
rviceStorageConfig")){let r={instancePath:o,schemaPath:"#/components/schemas/BackupClusterNowRequest/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),n++}t.obBackupObject!==void 0&&(he(t.obBackupObject,{instancePath:o+
"/obBackupObject",parentData:t,parentDataProperty:"obBackupObject",rootData:i,dynamicAnchors:p})||(e=l(e,he.errors),n=e.length)),t.backupMode!==void 0&&(ge(t.backupMode,
{instancePath:o+"/backupMode",parentData:t,parentDataProperty:"backupMode",rootData:i,dynamicAnchors:p})||(e=l(e,ge.errors),n=e.length)),t.dataBackupMode!==void 0&&
(be(t.dataBackupMode,{instancePath:o+"/dataBackupMode",parentData:t,parentDataProperty:"dataBackupMode",rootData:i,dynamicAnchors:p})||(e=l(e,be.errors),n=e.length)),
t.obBackupServiceStorageConfig!==void 0&&(Te(t.obBackupServiceStorageConfig,{instancePath:o+"/obBackupServiceStorageConfig",parentData:t,parentDataProperty:"obB\
ackupServiceStorageConfig",rootData:i,dynamicAnchors:p})||(e=l(e,Te.errors),n=e.length))}else{let s={instancePath:o,schemaPath:"#/components/schemas/BackupClust\
erNowRequest/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}return je.errors=e,n===0}je.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function qe(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=qe.evaluated;
return a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),je(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=
l(e,je.errors),n=e.length),qe.errors=e,n===0}qe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var nt=Oe;var _s=Ws["date-time"];function P(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=P.evaluated;if(a.
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
allowedValue:!0},message:"must be equal to constant"};e===null?e=[r]:e.push(r),n++}}if(t.timestamp!==void 0){let s=t.timestamp;if(typeof s=="string"){if(!_s(s)){
let r={instancePath:o+"/timestamp",schemaPath:"#/components/schemas/SuccessEnvelope/properties/timestamp/format",keyword:"format",params:{format:"date-time"},message:'\
must match format "date-time"'};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+"/timestamp",schemaPath:"#/components/schemas/SuccessEnvelope/propertie\
s/timestamp/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),n++}}if(t.duration!==void 0){let s=t.duration;if(typeof s==
"bigint"||Number.isInteger(s)){if((typeof s=="number"||typeof s=="bigint")&&s<0){let r={instancePath:o+"/duration",schemaPath:"#/components/schemas/SuccessEnvel\
ope/properties/duration/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+
"/duration",schemaPath:"#/components/schemas/SuccessEnvelope/properties/duration/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[r]:e.push(r),n++}}if(t.status!==void 0){let s=t.status;if(s!==200){let r={instancePath:o+"/status",schemaPath:"#/components/schemas/SuccessEnvelope/propertie\
s/status/const",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?e=[r]:e.push(r),n++}if(!(typeof s=="bigint"||Number.isInteger(
s))){let r={instancePath:o+"/status",schemaPath:"#/components/schemas/SuccessEnvelope/properties/status/type",keyword:"type",params:{type:"integer"},message:"mu\
st be integer"};e===null?e=[r]:e.push(r),n++}}if(t.traceId!==void 0){let s=t.traceId;if(typeof s=="string"){if(v(s)<1){let r={instancePath:o+"/traceId",schemaPath:"\
#/components/schemas/SuccessEnvelope/properties/traceId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?
e=[r]:e.push(r),n++}}else{let r={instancePath:o+"/traceId",schemaPath:"#/components/schemas/SuccessEnvelope/properties/traceId/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),n++}}if(t.server!==void 0&&typeof t.server!="string"){let s={instancePath:o+"/server",schemaPath:"#/\
components/schemas/SuccessEnvelope/properties/server/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}}else{let s={
instancePath:o,schemaPath:"#/components/schemas/SuccessEnvelope/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}
return P.errors=e,n===0}P.evaluated={props:{successful:!0,timestamp:!0,duration:!0,status:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};function O(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=O.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.clusterId===void 0){let s={instancePath:o,schemaPath:"#/components/schem\
as/ObBackupObject/required",keyword:"required",params:{missingProperty:"clusterId"},message:"must have required property 'clusterId'"};e===null?e=[s]:e.push(s),
n++}if(t.backupDimension===void 0){let s={instancePath:o,schemaPath:"#/components/schemas/ObBackupObject/required",keyword:"required",params:{missingProperty:"b\
ackupDimension"},message:"must have required property 'backupDimension'"};e===null?e=[s]:e.push(s),n++}if(t.clusterId!==void 0){let s=t.clusterId;if(typeof s=="\
bigint"||Number.isInteger(s)||typeof s=="string"&&g(s)){if((typeof s=="number"||typeof s=="bigint")&&!h(s)){let r={instancePath:o+"/clusterId",schemaPath:"#/com\
ponents/schemas/ObBackupObject/properties/clusterId/format",keyword:"format",params:{format:"int64"},message:'must match format "int64"'};e===null?e=[r]:e.push(
r),n++}if(b(s)<1){let r={instancePath:o+"/clusterId",schemaPath:"#/components/schemas/ObBackupObject/properties/clusterId/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+"/clusterId",schemaPath:"#/components/schemas/ObBackupObject/prope\
rties/clusterId/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}if(t.tenantId!==void 0){let s=t.tenantId;if(typeof s==
"bigint"||Number.isInteger(s)||typeof s=="string"&&g(s)){if((typeof s=="number"||typeof s=="bigint")&&!h(s)){let r={instancePath:o+"/tenantId",schemaPath:"#/com\
ponents/schemas/ObBackupObject/properties/tenantId/format",keyword:"format",params:{format:"int64"},message:'must match format "int64"'};e===null?e=[r]:e.push(r),
n++}if(b(s)<1){let r={instancePath:o+"/tenantId",schemaPath:"#/components/schemas/ObBackupObject/properties/tenantId/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+"/tenantId",schemaPath:"#/components/schemas/ObBackupObject/proper\
ties/tenantId/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}if(t.backupDimension!==void 0&&typeof t.backupDimension!=
"string"){let s={instancePath:o+"/backupDimension",schemaPath:"#/components/schemas/ObBackupObject/properties/backupDimension/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}}else{let s={instancePath:o,schemaPath:"#/components/schemas/ObBackupObject/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}return O.errors=e,n===0}O.evaluated={props:{clusterId:!0,tenantId:!0,backupDimension:!0},
dynamicProps:!1,dynamicItems:!1};function B(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=B.evaluated;
if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.obBackupObjectList===void 0){let r={instancePath:o,
schemaPath:"#/components/schemas/BackupObjectOpsResult/required",keyword:"required",params:{missingProperty:"obBackupObjectList"},message:"must have required pr\
operty 'obBackupObjectList'"};e===null?e=[r]:e.push(r),n++}if(t.beSuccessful===void 0){let r={instancePath:o,schemaPath:"#/components/schemas/BackupObjectOpsRes\
ult/required",keyword:"required",params:{missingProperty:"beSuccessful"},message:"must have required property 'beSuccessful'"};e===null?e=[r]:e.push(r),n++}if(t.
obBackupObjectList!==void 0){let r=t.obBackupObjectList;if(Array.isArray(r)){if(r.length<1){let y={instancePath:o+"/obBackupObjectList",schemaPath:"#/components\
/schemas/BackupObjectOpsResult/properties/obBackupObjectList/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?
e=[y]:e.push(y),n++}let c=r.length;for(let y=0;y<c;y++)O(r[y],{instancePath:o+"/obBackupObjectList/"+y,parentData:r,parentDataProperty:y,rootData:i,dynamicAnchors:p})||
(e=l(e,O.errors),n=e.length)}else{let c={instancePath:o+"/obBackupObjectList",schemaPath:"#/components/schemas/BackupObjectOpsResult/properties/obBackupObjectLi\
st/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[c]:e.push(c),n++}}if(t.beSuccessful!==void 0&&typeof t.beSuccessful!="boolean"){
let r={instancePath:o+"/beSuccessful",schemaPath:"#/components/schemas/BackupObjectOpsResult/properties/beSuccessful/type",keyword:"type",params:{type:"boolean"},
message:"must be boolean"};e===null?e=[r]:e.push(r),n++}if(t.taskIdList!==void 0){let r=t.taskIdList;if(Array.isArray(r)){let c=r.length;for(let y=0;y<c;y++){let d=r[y];
if(typeof d=="bigint"||Number.isInteger(d)||typeof d=="string"&&g(d)){if((typeof d=="number"||typeof d=="bigint")&&!h(d)){let S={instancePath:o+"/taskIdList/"+y,
schemaPath:"#/components/schemas/BackupObjectOpsResult/properties/taskIdList/items/format",keyword:"format",params:{format:"int64"},message:'must match format "\
int64"'};e===null?e=[S]:e.push(S),n++}if(b(d)<1){let S={instancePath:o+"/taskIdList/"+y,schemaPath:"#/components/schemas/BackupObjectOpsResult/properties/taskId\
List/items/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[S]:e.push(S),n++}}else{let S={instancePath:o+"/taskId\
List/"+y,schemaPath:"#/components/schemas/BackupObjectOpsResult/properties/taskIdList/items/type",keyword:"type",params:{type:"integer"},message:"must be intege\
r"};e===null?e=[S]:e.push(S),n++}}}else{let c={instancePath:o+"/taskIdList",schemaPath:"#/components/schemas/BackupObjectOpsResult/properties/taskIdList/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[c]:e.push(c),n++}}if(t.errorCode!==void 0){let r=t.errorCode,c=n,y=!1,d=n;if(!(r&&typeof r=="ob\
ject"&&!Array.isArray(r))){let I={instancePath:o+"/errorCode",schemaPath:"#/components/schemas/BackupObjectOpsResult/properties/errorCode/anyOf/0/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[I]:e.push(I),n++}var s=d===n;y=y||s;let S=n;if(typeof r!="string"){let I={instancePath:o+"/er\
rorCode",schemaPath:"#/components/schemas/BackupObjectOpsResult/properties/errorCode/anyOf/1/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[I]:e.push(I),n++}var s=S===n;y=y||s;let w=n;if(typeof r=="bigint"||Number.isInteger(r)||typeof r=="string"&&g(r)){if((typeof r=="number"||typeof r==
"bigint")&&!h(r)){let I={instancePath:o+"/errorCode",schemaPath:"#/components/schemas/BackupObjectOpsResult/properties/errorCode/anyOf/2/format",keyword:"format",
params:{format:"int64"},message:'must match format "int64"'};e===null?e=[I]:e.push(I),n++}}else{let I={instancePath:o+"/errorCode",schemaPath:"#/components/sche\
mas/BackupObjectOpsResult/properties/errorCode/anyOf/2/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[I]:e.push(I),n++}var s=w===
n;if(y=y||s,y)n=c,e!==null&&(c?e.length=c:e=null);else{let I={instancePath:o+"/errorCode",schemaPath:"#/components/schemas/BackupObjectOpsResult/properties/erro\
rCode/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[I]:e.push(I),n++}}if(t.hint!==void 0&&typeof t.hint!="string"){let r={
instancePath:o+"/hint",schemaPath:"#/components/schemas/BackupObjectOpsResult/properties/hint/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o,schemaPath:"#/components/schemas/BackupObjectOpsResult/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[r]:e.push(r),n++}return B.errors=e,n===0}B.evaluated={props:{obBackupObjectList:!0,beSuccessful:!0,taskIdList:!0,errorCode:!0,
hint:!0},dynamicProps:!1,dynamicItems:!1};function E(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,
a=E.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.obBackupTaskType===void 0){let s={
instancePath:o,schemaPath:"#/components/schemas/BackupCommonResponse/required",keyword:"required",params:{missingProperty:"obBackupTaskType"},message:"must have\
 required property 'obBackupTaskType'"};e===null?e=[s]:e.push(s),n++}if(t.backupObjectOpsResultList===void 0){let s={instancePath:o,schemaPath:"#/components/sch\
emas/BackupCommonResponse/required",keyword:"required",params:{missingProperty:"backupObjectOpsResultList"},message:"must have required property 'backupObjectOp\
sResultList'"};e===null?e=[s]:e.push(s),n++}if(t.obBackupTaskType!==void 0&&typeof t.obBackupTaskType!="string"){let s={instancePath:o+"/obBackupTaskType",schemaPath:"\
#/components/schemas/BackupCommonResponse/properties/obBackupTaskType/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(
s),n++}if(t.backupObjectOpsResultList!==void 0){let s=t.backupObjectOpsResultList;if(Array.isArray(s)){if(s.length<1){let c={instancePath:o+"/backupObjectOpsRes\
ultList",schemaPath:"#/components/schemas/BackupCommonResponse/properties/backupObjectOpsResultList/minItems",keyword:"minItems",params:{limit:1},message:"must \
NOT have fewer than 1 items"};e===null?e=[c]:e.push(c),n++}let r=s.length;for(let c=0;c<r;c++)B(s[c],{instancePath:o+"/backupObjectOpsResultList/"+c,parentData:s,
parentDataProperty:c,rootData:i,dynamicAnchors:p})||(e=l(e,B.errors),n=e.length)}else{let r={instancePath:o+"/backupObjectOpsResultList",schemaPath:"#/component\
s/schemas/BackupCommonResponse/properties/backupObjectOpsResultList/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),
n++}}}else{let s={instancePath:o,schemaPath:"#/components/schemas/BackupCommonResponse/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[s]:e.push(s),n++}return E.errors=e,n===0}E.evaluated={props:{obBackupTaskType:!0,backupObjectOpsResultList:!0},dynamicProps:!1,dynamicItems:!1};function A(t,{
instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=A.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),P(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=l(e,P.errors),n=e.length),t&&typeof t=="object"&&!Array.
isArray(t)){if(t.data===void 0){let s={instancePath:o,schemaPath:"#/components/schemas/BackupEnvelope/allOf/1/required",keyword:"required",params:{missingProperty:"\
data"},message:"must have required property 'data'"};e===null?e=[s]:e.push(s),n++}t.data!==void 0&&(E(t.data,{instancePath:o+"/data",parentData:t,parentDataProperty:"\
data",rootData:i,dynamicAnchors:p})||(e=l(e,E.errors),n=e.length))}else{let s={instancePath:o,schemaPath:"#/components/schemas/BackupEnvelope/allOf/1/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}return A.errors=e,n===0}A.evaluated={props:{data:!0,successful:!0,timestamp:!0,
duration:!0,status:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};function Oe(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){
let e=null,n=0,a=Oe.evaluated;return a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),A(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,
dynamicAnchors:p})||(e=l(e,A.errors),n=e.length),Oe.errors=e,n===0}Oe.evaluated={props:{data:!0,successful:!0,timestamp:!0,duration:!0,status:!0,traceId:!0,server:!0},
dynamicProps:!1,dynamicItems:!1};var ot=Be;var at={type:"object",required:["error","successful","timestamp","duration","status","traceId","server"],properties:{error:{$ref:"/response/ApiError"},successful:{
type:"boolean",enum:[!1]},timestamp:{type:"string",format:"date-time"},duration:{numeric:{type:"integer",text:!0,bounds:{minimum:0}}},status:{numeric:{type:"int\
eger",text:!0,bounds:{}}},traceId:{type:"string"},server:{type:"string"}}};function C(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=C.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.object!==void 0&&typeof t.object!="string"){let r={instancePath:o+"/obje\
ct",schemaPath:"#/components/schemas/SubError/properties/object/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),n++}
if(t.field!==void 0&&typeof t.field!="string"){let r={instancePath:o+"/field",schemaPath:"#/components/schemas/SubError/properties/field/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),n++}if(t.message!==void 0&&typeof t.message!="string"){let r={instancePath:o+"/message",schemaPath:"\
#/components/schemas/SubError/properties/message/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),n++}if(t.code!==
void 0){let r=t.code,c=n,y=!1,d=n;if(typeof r!="string"){let w={instancePath:o+"/code",schemaPath:"#/components/schemas/SubError/properties/code/anyOf/0/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[w]:e.push(w),n++}var s=d===n;y=y||s;let S=n;if(typeof r=="bigint"||Number.isInteger(r)||typeof r==
"string"&&g(r)){if((typeof r=="number"||typeof r=="bigint")&&!h(r)){let w={instancePath:o+"/code",schemaPath:"#/components/schemas/SubError/properties/code/anyO\
f/1/format",keyword:"format",params:{format:"int64"},message:'must match format "int64"'};e===null?e=[w]:e.push(w),n++}}else{let w={instancePath:o+"/code",schemaPath:"\
#/components/schemas/SubError/properties/code/anyOf/1/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[w]:e.push(w),n++}var s=S===
n;if(y=y||s,y)n=c,e!==null&&(c?e.length=c:e=null);else{let w={instancePath:o+"/code",schemaPath:"#/components/schemas/SubError/properties/code/anyOf",keyword:"a\
nyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[w]:e.push(w),n++}}if(t.SQLState!==void 0&&typeof t.SQLState!="string"){let r={instancePath:o+
"/SQLState",schemaPath:"#/components/schemas/SubError/properties/SQLState/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.
push(r),n++}}else{let r={instancePath:o,schemaPath:"#/components/schemas/SubError/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),n++}return C.errors=e,n===0}C.evaluated={props:{object:!0,field:!0,rejectedValue:!0,message:!0,code:!0,SQLState:!0},dynamicProps:!1,dynamicItems:!1};
function D(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=D.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.code===void 0){let s={instancePath:o,schemaPath:"#/components/schemas/Ap\
iError/required",keyword:"required",params:{missingProperty:"code"},message:"must have required property 'code'"};e===null?e=[s]:e.push(s),n++}if(t.message===void 0){
let s={instancePath:o,schemaPath:"#/components/schemas/ApiError/required",keyword:"required",params:{missingProperty:"message"},message:"must have required prop\
erty 'message'"};e===null?e=[s]:e.push(s),n++}if(t.message!==void 0&&typeof t.message!="string"){let s={instancePath:o+"/message",schemaPath:"#/components/schem\
as/ApiError/properties/message/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}if(t.debugMessage!==void 0&&typeof t.
debugMessage!="string"){let s={instancePath:o+"/debugMessage",schemaPath:"#/components/schemas/ApiError/properties/debugMessage/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}if(t.target!==void 0){let s=t.target;if(!(s&&typeof s=="object"&&!Array.isArray(s))){let r={instancePath:o+
"/target",schemaPath:"#/components/schemas/ApiError/properties/target/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(
r),n++}}if(t.subErrors!==void 0){let s=t.subErrors;if(Array.isArray(s)){let r=s.length;for(let c=0;c<r;c++)C(s[c],{instancePath:o+"/subErrors/"+c,parentData:s,parentDataProperty:c,
rootData:i,dynamicAnchors:p})||(e=l(e,C.errors),n=e.length)}else{let r={instancePath:o+"/subErrors",schemaPath:"#/components/schemas/ApiError/properties/subErro\
rs/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),n++}}if(t.stackTrace!==void 0){let s=t.stackTrace;if(Array.isArray(
s)){let r=s.length;for(let c=0;c<r;c++)if(typeof s[c]!="string"){let y={instancePath:o+"/stackTrace/"+c,schemaPath:"#/components/schemas/ApiError/properties/sta\
ckTrace/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),n++}}else{let r={instancePath:o+"/stackTrace",schemaPath:"\
#/components/schemas/ApiError/properties/stackTrace/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),n++}}if(t.code!==
void 0){let s=t.code;if(typeof s=="bigint"||Number.isInteger(s)||typeof s=="string"&&g(s)){if((typeof s=="number"||typeof s=="bigint")&&!h(s)){let r={instancePath:o+
"/code",schemaPath:"#/components/schemas/ApiError/properties/code/format",keyword:"format",params:{format:"int64"},message:'must match format "int64"'};e===null?
e=[r]:e.push(r),n++}}else{let r={instancePath:o+"/code",schemaPath:"#/components/schemas/ApiError/properties/code/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/components/schemas/ApiError/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[s]:e.push(s),n++}return D.errors=e,n===0}D.evaluated={props:{message:!0,debugMessage:!0,target:!0,subErrors:!0,stackTrace:!0,
code:!0},dynamicProps:!1,dynamicItems:!1};function f(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,
a=f.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.error===void 0){let s={instancePath:o,
schemaPath:"#/components/schemas/ErrorEnvelope/required",keyword:"required",params:{missingProperty:"error"},message:"must have required property 'error'"};e===
null?e=[s]:e.push(s),n++}if(t.successful===void 0){let s={instancePath:o,schemaPath:"#/components/schemas/ErrorEnvelope/required",keyword:"required",params:{missingProperty:"\
successful"},message:"must have required property 'successful'"};e===null?e=[s]:e.push(s),n++}if(t.timestamp===void 0){let s={instancePath:o,schemaPath:"#/compo\
nents/schemas/ErrorEnvelope/required",keyword:"required",params:{missingProperty:"timestamp"},message:"must have required property 'timestamp'"};e===null?e=[s]:
e.push(s),n++}if(t.duration===void 0){let s={instancePath:o,schemaPath:"#/components/schemas/ErrorEnvelope/required",keyword:"required",params:{missingProperty:"\
duration"},message:"must have required property 'duration'"};e===null?e=[s]:e.push(s),n++}if(t.status===void 0){let s={instancePath:o,schemaPath:"#/components/s\
chemas/ErrorEnvelope/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),n++}
if(t.traceId===void 0){let s={instancePath:o,schemaPath:"#/components/schemas/ErrorEnvelope/required",keyword:"required",params:{missingProperty:"traceId"},message:"\
must have required property 'traceId'"};e===null?e=[s]:e.push(s),n++}if(t.server===void 0){let s={instancePath:o,schemaPath:"#/components/schemas/ErrorEnvelope/\
required",keyword:"required",params:{missingProperty:"server"},message:"must have required property 'server'"};e===null?e=[s]:e.push(s),n++}if(t.error!==void 0&&
(D(t.error,{instancePath:o+"/error",parentData:t,parentDataProperty:"error",rootData:i,dynamicAnchors:p})||(e=l(e,D.errors),n=e.length)),t.successful!==void 0){
let s=t.successful;if(typeof s!="boolean"){let r={instancePath:o+"/successful",schemaPath:"#/components/schemas/ErrorEnvelope/properties/successful/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),n++}if(s!==!1){let r={instancePath:o+"/successful",schemaPath:"#/components/sc\
hemas/ErrorEnvelope/properties/successful/enum",keyword:"enum",params:{allowedValues:at.properties.successful.enum},message:"must be equal to one of the allowed\
 values"};e===null?e=[r]:e.push(r),n++}}if(t.timestamp!==void 0){let s=t.timestamp;if(typeof s=="string"){if(!_s(s)){let r={instancePath:o+"/timestamp",schemaPath:"\
#/components/schemas/ErrorEnvelope/properties/timestamp/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=
[r]:e.push(r),n++}}else{let r={instancePath:o+"/timestamp",schemaPath:"#/components/schemas/ErrorEnvelope/properties/timestamp/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),n++}}if(t.duration!==void 0){let s=t.duration;if(typeof s=="bigint"||Number.isInteger(s)){if((typeof s==
"number"||typeof s=="bigint")&&s<0){let r={instancePath:o+"/duration",schemaPath:"#/components/schemas/ErrorEnvelope/properties/duration/minimum",keyword:"minim\
um",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+"/duration",schemaPath:"#/components/schem\
as/ErrorEnvelope/properties/duration/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}if(t.status!==void 0){
let s=t.status;if(!(typeof s=="bigint"||Number.isInteger(s))){let r={instancePath:o+"/status",schemaPath:"#/components/schemas/ErrorEnvelope/properties/status/t\
ype",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}if(t.traceId!==void 0&&typeof t.traceId!="string"){let s={instancePath:o+
"/traceId",schemaPath:"#/components/schemas/ErrorEnvelope/properties/traceId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),n++}if(t.server!==void 0&&typeof t.server!="string"){let s={instancePath:o+"/server",schemaPath:"#/components/schemas/ErrorEnvelope/properties/server/\
type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}}else{let s={instancePath:o,schemaPath:"#/components/schemas/\
ErrorEnvelope/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}return f.errors=e,n===0}f.evaluated={props:{error:!0,
successful:!0,timestamp:!0,duration:!0,status:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};function Be(t,{instancePath:o="",parentData:m,parentDataProperty:u,
rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=Be.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),f(t,{instancePath:o,parentData:m,
parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=l(e,f.errors),n=e.length),t&&typeof t=="object"&&!Array.isArray(t)){if(t.status===void 0){let s={instancePath:o,
schemaPath:"#/components/responses/InvalidBackupRequest/content/application~1json/schema/allOf/1/required",keyword:"required",params:{missingProperty:"status"},
message:"must have required property 'status'"};e===null?e=[s]:e.push(s),n++}if(t.status!==void 0){let s=t.status;if(s!==400){let r={instancePath:o+"/status",schemaPath:"\
#/components/responses/InvalidBackupRequest/content/application~1json/schema/allOf/1/properties/status/const",keyword:"const",params:{allowedValue:400},message:"\
must be equal to constant"};e===null?e=[r]:e.push(r),n++}if(!(typeof s=="bigint"||Number.isInteger(s))){let r={instancePath:o+"/status",schemaPath:"#/components\
/responses/InvalidBackupRequest/content/application~1json/schema/allOf/1/properties/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"};
e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/components/responses/InvalidBackupRequest/content/application~1json/schema/allOf/1/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}return Be.errors=e,n===0}Be.evaluated={props:{status:!0,error:!0,successful:!0,
timestamp:!0,duration:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};var it=Ee;function Ee(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=Ee.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),f(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=l(e,f.errors),n=e.length),t&&typeof t==
"object"&&!Array.isArray(t)){if(t.status===void 0){let s={instancePath:o,schemaPath:"#/components/responses/Unauthorized/content/application~1json/schema/allOf/\
1/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),n++}if(t.status!==void 0){
let s=t.status;if(s!==401){let r={instancePath:o+"/status",schemaPath:"#/components/responses/Unauthorized/content/application~1json/schema/allOf/1/properties/s\
tatus/const",keyword:"const",params:{allowedValue:401},message:"must be equal to constant"};e===null?e=[r]:e.push(r),n++}if(!(typeof s=="bigint"||Number.isInteger(
s))){let r={instancePath:o+"/status",schemaPath:"#/components/responses/Unauthorized/content/application~1json/schema/allOf/1/properties/status/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/components/responses/Unauthorize\
d/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}return Ee.errors=e,
n===0}Ee.evaluated={props:{status:!0,error:!0,successful:!0,timestamp:!0,duration:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};var pt=Ae;function Ae(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=Ae.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),f(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=l(e,f.errors),n=e.length),t&&typeof t==
"object"&&!Array.isArray(t)){if(t.status===void 0){let s={instancePath:o,schemaPath:"#/components/responses/Forbidden/content/application~1json/schema/allOf/1/r\
equired",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),n++}if(t.status!==void 0){
let s=t.status;if(s!==403){let r={instancePath:o+"/status",schemaPath:"#/components/responses/Forbidden/content/application~1json/schema/allOf/1/properties/stat\
us/const",keyword:"const",params:{allowedValue:403},message:"must be equal to constant"};e===null?e=[r]:e.push(r),n++}if(!(typeof s=="bigint"||Number.isInteger(
s))){let r={instancePath:o+"/status",schemaPath:"#/components/responses/Forbidden/content/application~1json/schema/allOf/1/properties/status/type",keyword:"type",
params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/components/responses/Forbidden/conten\
t/application~1json/schema/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}return Ae.errors=e,n===0}Ae.
evaluated={props:{status:!0,error:!0,successful:!0,timestamp:!0,duration:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};var ut=Ce;function Ce(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=Ce.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),f(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=l(e,f.errors),n=e.length),t&&typeof t==
"object"&&!Array.isArray(t)){if(t.status===void 0){let s={instancePath:o,schemaPath:"#/components/responses/ClusterNotFound/content/application~1json/schema/all\
Of/1/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),n++}if(t.status!==void 0){
let s=t.status;if(s!==404){let r={instancePath:o+"/status",schemaPath:"#/components/responses/ClusterNotFound/content/application~1json/schema/allOf/1/propertie\
s/status/const",keyword:"const",params:{allowedValue:404},message:"must be equal to constant"};e===null?e=[r]:e.push(r),n++}if(!(typeof s=="bigint"||Number.isInteger(
s))){let r={instancePath:o+"/status",schemaPath:"#/components/responses/ClusterNotFound/content/application~1json/schema/allOf/1/properties/status/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/components/responses/ClusterNot\
Found/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}return Ce.errors=
e,n===0}Ce.evaluated={props:{status:!0,error:!0,successful:!0,timestamp:!0,duration:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};var mt=De;function De(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=De.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),f(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=l(e,f.errors),n=e.length),t&&typeof t==
"object"&&!Array.isArray(t)){if(t.status===void 0){let s={instancePath:o,schemaPath:"#/components/responses/BackupConflict/content/application~1json/schema/allO\
f/1/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),n++}if(t.status!==void 0){
let s=t.status;if(s!==409){let r={instancePath:o+"/status",schemaPath:"#/components/responses/BackupConflict/content/application~1json/schema/allOf/1/properties\
/status/const",keyword:"const",params:{allowedValue:409},message:"must be equal to constant"};e===null?e=[r]:e.push(r),n++}if(!(typeof s=="bigint"||Number.isInteger(
s))){let r={instancePath:o+"/status",schemaPath:"#/components/responses/BackupConflict/content/application~1json/schema/allOf/1/properties/status/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/components/responses/BackupConf\
lict/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}return De.errors=
e,n===0}De.evaluated={props:{status:!0,error:!0,successful:!0,timestamp:!0,duration:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};var ct=Ne;function Ne(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=Ne.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),f(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=l(e,f.errors),n=e.length),t&&typeof t==
"object"&&!Array.isArray(t)){if(t.status===void 0){let s={instancePath:o,schemaPath:"#/components/responses/UnsupportedMediaType/content/application~1json/schem\
a/allOf/1/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),n++}if(t.status!==
void 0){let s=t.status;if(s!==415){let r={instancePath:o+"/status",schemaPath:"#/components/responses/UnsupportedMediaType/content/application~1json/schema/allO\
f/1/properties/status/const",keyword:"const",params:{allowedValue:415},message:"must be equal to constant"};e===null?e=[r]:e.push(r),n++}if(!(typeof s=="bigint"||
Number.isInteger(s))){let r={instancePath:o+"/status",schemaPath:"#/components/responses/UnsupportedMediaType/content/application~1json/schema/allOf/1/propertie\
s/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/compone\
nts/responses/UnsupportedMediaType/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:
e.push(s),n++}return Ne.errors=e,n===0}Ne.evaluated={props:{status:!0,error:!0,successful:!0,timestamp:!0,duration:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};
var lt=Ke;function Ke(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=Ke.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),f(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=l(e,f.errors),n=e.length),t&&typeof t==
"object"&&!Array.isArray(t)){if(t.status===void 0){let s={instancePath:o,schemaPath:"#/components/responses/TooManyRequests/content/application~1json/schema/all\
Of/1/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),n++}if(t.status!==void 0){
let s=t.status;if(s!==429){let r={instancePath:o+"/status",schemaPath:"#/components/responses/TooManyRequests/content/application~1json/schema/allOf/1/propertie\
s/status/const",keyword:"const",params:{allowedValue:429},message:"must be equal to constant"};e===null?e=[r]:e.push(r),n++}if(!(typeof s=="bigint"||Number.isInteger(
s))){let r={instancePath:o+"/status",schemaPath:"#/components/responses/TooManyRequests/content/application~1json/schema/allOf/1/properties/status/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/components/responses/TooManyReq\
uests/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}return Ke.errors=
e,n===0}Ke.evaluated={props:{status:!0,error:!0,successful:!0,timestamp:!0,duration:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};var ft=Le;function Le(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=Le.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),f(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=l(e,f.errors),n=e.length),t&&typeof t==
"object"&&!Array.isArray(t)){if(t.status===void 0){let s={instancePath:o,schemaPath:"#/components/responses/InternalServerError/content/application~1json/schema\
/allOf/1/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),n++}if(t.status!==
void 0){let s=t.status;if(s!==500){let r={instancePath:o+"/status",schemaPath:"#/components/responses/InternalServerError/content/application~1json/schema/allOf\
/1/properties/status/const",keyword:"const",params:{allowedValue:500},message:"must be equal to constant"};e===null?e=[r]:e.push(r),n++}if(!(typeof s=="bigint"||
Number.isInteger(s))){let r={instancePath:o+"/status",schemaPath:"#/components/responses/InternalServerError/content/application~1json/schema/allOf/1/properties\
/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/componen\
ts/responses/InternalServerError/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.
push(s),n++}return Le.errors=e,n===0}Le.evaluated={props:{status:!0,error:!0,successful:!0,timestamp:!0,duration:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};
var yt=Re;function Re(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=Re.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),f(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=l(e,f.errors),n=e.length),t&&typeof t==
"object"&&!Array.isArray(t)){if(t.status===void 0){let s={instancePath:o,schemaPath:"#/components/responses/TooManyRequests/content/application~1json/schema/all\
Of/1/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),n++}if(t.status!==void 0){
let s=t.status;if(s!==429){let r={instancePath:o+"/status",schemaPath:"#/components/responses/TooManyRequests/content/application~1json/schema/allOf/1/propertie\
s/status/const",keyword:"const",params:{allowedValue:429},message:"must be equal to constant"};e===null?e=[r]:e.push(r),n++}if(!(typeof s=="bigint"||Number.isInteger(
s))){let r={instancePath:o+"/status",schemaPath:"#/components/responses/TooManyRequests/content/application~1json/schema/allOf/1/properties/status/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/components/responses/TooManyReq\
uests/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}return Re.errors=
e,n===0}Re.evaluated={props:{status:!0,error:!0,successful:!0,timestamp:!0,duration:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};var dt=Ue;function Ue(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=Ue.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),f(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=l(e,f.errors),n=e.length),t&&typeof t==
"object"&&!Array.isArray(t)){if(t.status===void 0){let s={instancePath:o,schemaPath:"#/components/responses/InternalServerError/content/application~1json/schema\
/allOf/1/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),n++}if(t.status!==
void 0){let s=t.status;if(s!==500){let r={instancePath:o+"/status",schemaPath:"#/components/responses/InternalServerError/content/application~1json/schema/allOf\
/1/properties/status/const",keyword:"const",params:{allowedValue:500},message:"must be equal to constant"};e===null?e=[r]:e.push(r),n++}if(!(typeof s=="bigint"||
Number.isInteger(s))){let r={instancePath:o+"/status",schemaPath:"#/components/responses/InternalServerError/content/application~1json/schema/allOf/1/properties\
/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/componen\
ts/responses/InternalServerError/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.
push(s),n++}return Ue.errors=e,n===0}Ue.evaluated={props:{status:!0,error:!0,successful:!0,timestamp:!0,duration:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};
var ht=xe;var gt=new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:?\\d{2})$","u");function k(t,{instancePath:o="",parentData:m,parentDataProperty:u,
rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=k.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof t=="string"){if(!gt.
test(t)){let s={instancePath:o,schemaPath:"#/components/schemas/OcpTime/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?\
(Z|[+-]\\d{2}:?\\d{2})$"},message:'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:?\\d{2})$"'};e===null?e=[s]:e.push(s),n++}}else{
let s={instancePath:o,schemaPath:"#/components/schemas/OcpTime/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}
return k.errors=e,n===0}k.evaluated={dynamicProps:!1,dynamicItems:!1};function N(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){
let e=null,n=0,a=N.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.buildVersion===
void 0){let s={instancePath:o,schemaPath:"#/components/schemas/ServerInfo/required",keyword:"required",params:{missingProperty:"buildVersion"},message:"must hav\
e required property 'buildVersion'"};e===null?e=[s]:e.push(s),n++}if(t.buildVersion!==void 0&&typeof t.buildVersion!="string"){let s={instancePath:o+"/buildVers\
ion",schemaPath:"#/components/schemas/ServerInfo/properties/buildVersion/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.
push(s),n++}if(t.name!==void 0&&typeof t.name!="string"){let s={instancePath:o+"/name",schemaPath:"#/components/schemas/ServerInfo/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}if(t.group!==void 0&&typeof t.group!="string"){let s={instancePath:o+"/group",
schemaPath:"#/components/schemas/ServerInfo/properties/group/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}
if(t.artifact!==void 0&&typeof t.artifact!="string"){let s={instancePath:o+"/artifact",schemaPath:"#/components/schemas/ServerInfo/properties/artifact/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}if(t.buildTime!==void 0&&(k(t.buildTime,{instancePath:o+"/buildTime",parentData:t,
parentDataProperty:"buildTime",rootData:i,dynamicAnchors:p})||(e=l(e,k.errors),n=e.length)),t.buildJavaVersion!==void 0&&typeof t.buildJavaVersion!="string"){let s={
instancePath:o+"/buildJavaVersion",schemaPath:"#/components/schemas/ServerInfo/properties/buildJavaVersion/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),n++}if(t.springBootVersion!==void 0&&typeof t.springBootVersion!="string"){let s={instancePath:o+"/springBootVersion",
schemaPath:"#/components/schemas/ServerInfo/properties/springBootVersion/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.
push(s),n++}}else{let s={instancePath:o,schemaPath:"#/components/schemas/ServerInfo/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[s]:e.push(s),n++}return N.errors=e,n===0}N.evaluated={props:{buildVersion:!0,name:!0,group:!0,artifact:!0,buildTime:!0,buildJavaVersion:!0,springBootVersion:!0},
dynamicProps:!1,dynamicItems:!1};function xe(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=xe.evaluated;
return a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),N(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=
l(e,N.errors),n=e.length),xe.errors=e,n===0}xe.evaluated={props:{buildVersion:!0,name:!0,group:!0,artifact:!0,buildTime:!0,buildJavaVersion:!0,springBootVersion:!0},
dynamicProps:!1,dynamicItems:!1};var bt=Me;function Me(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=Me.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),f(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=l(e,f.errors),n=e.length),t&&typeof t==
"object"&&!Array.isArray(t)){if(t.status===void 0){let s={instancePath:o,schemaPath:"#/components/responses/Unauthorized/content/application~1json/schema/allOf/\
1/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),n++}if(t.status!==void 0){
let s=t.status;if(s!==401){let r={instancePath:o+"/status",schemaPath:"#/components/responses/Unauthorized/content/application~1json/schema/allOf/1/properties/s\
tatus/const",keyword:"const",params:{allowedValue:401},message:"must be equal to constant"};e===null?e=[r]:e.push(r),n++}if(!(typeof s=="bigint"||Number.isInteger(
s))){let r={instancePath:o+"/status",schemaPath:"#/components/responses/Unauthorized/content/application~1json/schema/allOf/1/properties/status/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/components/responses/Unauthorize\
d/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}return Me.errors=e,
n===0}Me.evaluated={props:{status:!0,error:!0,successful:!0,timestamp:!0,duration:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};var kt=$e;function $e(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=$e.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),f(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=l(e,f.errors),n=e.length),t&&typeof t==
"object"&&!Array.isArray(t)){if(t.status===void 0){let s={instancePath:o,schemaPath:"#/components/responses/Forbidden/content/application~1json/schema/allOf/1/r\
equired",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),n++}if(t.status!==void 0){
let s=t.status;if(s!==403){let r={instancePath:o+"/status",schemaPath:"#/components/responses/Forbidden/content/application~1json/schema/allOf/1/properties/stat\
us/const",keyword:"const",params:{allowedValue:403},message:"must be equal to constant"};e===null?e=[r]:e.push(r),n++}if(!(typeof s=="bigint"||Number.isInteger(
s))){let r={instancePath:o+"/status",schemaPath:"#/components/responses/Forbidden/content/application~1json/schema/allOf/1/properties/status/type",keyword:"type",
params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/components/responses/Forbidden/conten\
t/application~1json/schema/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}return $e.errors=e,n===0}$e.
evaluated={props:{status:!0,error:!0,successful:!0,timestamp:!0,duration:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};var vt=Ve;function Ve(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=Ve.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),f(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=l(e,f.errors),n=e.length),t&&typeof t==
"object"&&!Array.isArray(t)){if(t.status===void 0){let s={instancePath:o,schemaPath:"#/components/responses/TooManyRequests/content/application~1json/schema/all\
Of/1/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),n++}if(t.status!==void 0){
let s=t.status;if(s!==429){let r={instancePath:o+"/status",schemaPath:"#/components/responses/TooManyRequests/content/application~1json/schema/allOf/1/propertie\
s/status/const",keyword:"const",params:{allowedValue:429},message:"must be equal to constant"};e===null?e=[r]:e.push(r),n++}if(!(typeof s=="bigint"||Number.isInteger(
s))){let r={instancePath:o+"/status",schemaPath:"#/components/responses/TooManyRequests/content/application~1json/schema/allOf/1/properties/status/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/components/responses/TooManyReq\
uests/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}return Ve.errors=
e,n===0}Ve.evaluated={props:{status:!0,error:!0,successful:!0,timestamp:!0,duration:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};var Pt=_e;function _e(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=_e.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),f(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=l(e,f.errors),n=e.length),t&&typeof t==
"object"&&!Array.isArray(t)){if(t.status===void 0){let s={instancePath:o,schemaPath:"#/components/responses/InternalServerError/content/application~1json/schema\
/allOf/1/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),n++}if(t.status!==
void 0){let s=t.status;if(s!==500){let r={instancePath:o+"/status",schemaPath:"#/components/responses/InternalServerError/content/application~1json/schema/allOf\
/1/properties/status/const",keyword:"const",params:{allowedValue:500},message:"must be equal to constant"};e===null?e=[r]:e.push(r),n++}if(!(typeof s=="bigint"||
Number.isInteger(s))){let r={instancePath:o+"/status",schemaPath:"#/components/responses/InternalServerError/content/application~1json/schema/allOf/1/properties\
/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/componen\
ts/responses/InternalServerError/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.
push(s),n++}return _e.errors=e,n===0}_e.evaluated={props:{status:!0,error:!0,successful:!0,timestamp:!0,duration:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};
var It=Fe;function K(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=K.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.address!==void 0&&typeof t.address!="string"){let s={instancePath:o+"/ad\
dress",schemaPath:"#/components/schemas/RootServer/properties/address/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(
s),n++}if(t.role!==void 0&&typeof t.role!="string"){let s={instancePath:o+"/role",schemaPath:"#/components/schemas/RootServer/properties/role/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}if(t.sql_port!==void 0){let s=t.sql_port;if(typeof s=="bigint"||Number.isInteger(
s)){if((typeof s=="number"||typeof s=="bigint")&&s<0){let r={instancePath:o+"/sql_port",schemaPath:"#/components/schemas/RootServer/properties/sql_port/minimum",
keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+"/sql_port",schemaPath:"#/co\
mponents/schemas/RootServer/properties/sql_port/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}}else{let s={
instancePath:o,schemaPath:"#/components/schemas/RootServer/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}return K.
errors=e,n===0}K.evaluated={props:{address:!0,role:!0,sql_port:!0},dynamicProps:!1,dynamicItems:!1};function L(t,{instancePath:o="",parentData:m,parentDataProperty:u,
rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=L.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.
isArray(t)){if(t.id===void 0){let s={instancePath:o,schemaPath:"#/components/schemas/ClusterSummary/required",keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[s]:e.push(s),n++}if(t.name===void 0){let s={instancePath:o,schemaPath:"#/components/schemas/ClusterSummary/requir\
ed",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[s]:e.push(s),n++}if(t.id!==void 0){let s=t.id;if(typeof s==
"bigint"||Number.isInteger(s)||typeof s=="string"&&g(s)){if((typeof s=="number"||typeof s=="bigint")&&!h(s)){let r={instancePath:o+"/id",schemaPath:"#/component\
s/schemas/ClusterSummary/properties/id/format",keyword:"format",params:{format:"int64"},message:'must match format "int64"'};e===null?e=[r]:e.push(r),n++}if(b(s)<
1){let r={instancePath:o+"/id",schemaPath:"#/components/schemas/ClusterSummary/properties/id/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+"/id",schemaPath:"#/components/schemas/ClusterSummary/properties/id/type",keyword:"type",
params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}if(t.name!==void 0&&typeof t.name!="string"){let s={instancePath:o+"/name",schemaPath:"\
#/components/schemas/ClusterSummary/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}if(t.obClusterId!==
void 0){let s=t.obClusterId;if(typeof s=="bigint"||Number.isInteger(s)||typeof s=="string"&&g(s)){if((typeof s=="number"||typeof s=="bigint")&&!h(s)){let r={instancePath:o+
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
length;for(let c=0;c<r;c++)K(s[c],{instancePath:o+"/rootServers/"+c,parentData:s,parentDataProperty:c,rootData:i,dynamicAnchors:p})||(e=l(e,K.errors),n=e.length)}else{
let r={instancePath:o+"/rootServers",schemaPath:"#/components/schemas/ClusterSummary/properties/rootServers/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[r]:e.push(r),n++}}if(t.zones!==void 0){let s=t.zones;if(Array.isArray(s)){let r=s.length;for(let c=0;c<r;c++){let y=s[c];if(!(y&&typeof y==
"object"&&!Array.isArray(y))){let d={instancePath:o+"/zones/"+c,schemaPath:"#/components/schemas/ClusterSummary/properties/zones/items/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[d]:e.push(d),n++}}}else{let r={instancePath:o+"/zones",schemaPath:"#/components/schemas/ClusterSummary/prop\
erties/zones/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),n++}}if(t.primaryCluster!==void 0){let s=t.primaryCluster;
if(!(s&&typeof s=="object"&&!Array.isArray(s))){let r={instancePath:o+"/primaryCluster",schemaPath:"#/components/schemas/ClusterSummary/properties/primaryCluste\
r/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),n++}}if(t.standbyClusters!==void 0){let s=t.standbyClusters;if(Array.
isArray(s)){let r=s.length;for(let c=0;c<r;c++){let y=s[c];if(!(y&&typeof y=="object"&&!Array.isArray(y))){let d={instancePath:o+"/standbyClusters/"+c,schemaPath:"\
#/components/schemas/ClusterSummary/properties/standbyClusters/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[d]:e.push(
d),n++}}}else{let r={instancePath:o+"/standbyClusters",schemaPath:"#/components/schemas/ClusterSummary/properties/standbyClusters/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[r]:e.push(r),n++}}if(t.createTime!==void 0&&(k(t.createTime,{instancePath:o+"/createTime",parentData:t,parentDataProperty:"\
createTime",rootData:i,dynamicAnchors:p})||(e=l(e,k.errors),n=e.length)),t.updateTime!==void 0&&(k(t.updateTime,{instancePath:o+"/updateTime",parentData:t,parentDataProperty:"\
updateTime",rootData:i,dynamicAnchors:p})||(e=l(e,k.errors),n=e.length)),t.creator!==void 0&&typeof t.creator!="string"){let s={instancePath:o+"/creator",schemaPath:"\
#/components/schemas/ClusterSummary/properties/creator/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}if(t.failToQueryFromObReason!==
void 0&&typeof t.failToQueryFromObReason!="string"){let s={instancePath:o+"/failToQueryFromObReason",schemaPath:"#/components/schemas/ClusterSummary/properties/\
failToQueryFromObReason/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}}else{let s={instancePath:o,schemaPath:"\
#/components/schemas/ClusterSummary/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}return L.errors=e,n===0}L.
evaluated={props:{id:!0,name:!0,obClusterId:!0,obVersion:!0,status:!0,type:!0,regionCount:!0,tenantCount:!0,partitionCount:!0,serverCount:!0,syncStatus:!0,rootServers:!0,
zones:!0,primaryCluster:!0,standbyClusters:!0,createTime:!0,updateTime:!0,creator:!0,failToQueryFromObReason:!0},dynamicProps:!1,dynamicItems:!1};function T(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=T.evaluated;if(a.dynamicProps&&(a.props=
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
#/components/schemas/PageInfo/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}return T.errors=e,n===0}T.evaluated=
{props:{totalElements:!0,totalPages:!0,number:!0,size:!0},dynamicProps:!1,dynamicItems:!1};function R(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,
dynamicAnchors:p={}}={}){let e=null,n=0,a=R.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(
t)){if(t.contents===void 0){let s={instancePath:o,schemaPath:"#/components/schemas/ClusterList/required",keyword:"required",params:{missingProperty:"contents"},
message:"must have required property 'contents'"};e===null?e=[s]:e.push(s),n++}if(t.page===void 0){let s={instancePath:o,schemaPath:"#/components/schemas/Cluste\
rList/required",keyword:"required",params:{missingProperty:"page"},message:"must have required property 'page'"};e===null?e=[s]:e.push(s),n++}if(t.contents!==void 0){
let s=t.contents;if(Array.isArray(s)){let r=s.length;for(let c=0;c<r;c++)L(s[c],{instancePath:o+"/contents/"+c,parentData:s,parentDataProperty:c,rootData:i,dynamicAnchors:p})||
(e=l(e,L.errors),n=e.length)}else{let r={instancePath:o+"/contents",schemaPath:"#/components/schemas/ClusterList/properties/contents/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),n++}}t.page!==void 0&&(T(t.page,{instancePath:o+"/page",parentData:t,parentDataProperty:"page",rootData:i,
dynamicAnchors:p})||(e=l(e,T.errors),n=e.length))}else{let s={instancePath:o,schemaPath:"#/components/schemas/ClusterList/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"};e===null?e=[s]:e.push(s),n++}return R.errors=e,n===0}R.evaluated={props:{contents:!0,page:!0},dynamicProps:!1,dynamicItems:!1};function U(t,{
instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=U.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),P(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=l(e,P.errors),n=e.length),t&&typeof t=="object"&&!Array.
isArray(t)){if(t.data===void 0){let s={instancePath:o,schemaPath:"#/components/schemas/ClusterListEnvelope/allOf/1/required",keyword:"required",params:{missingProperty:"\
data"},message:"must have required property 'data'"};e===null?e=[s]:e.push(s),n++}t.data!==void 0&&(R(t.data,{instancePath:o+"/data",parentData:t,parentDataProperty:"\
data",rootData:i,dynamicAnchors:p})||(e=l(e,R.errors),n=e.length))}else{let s={instancePath:o,schemaPath:"#/components/schemas/ClusterListEnvelope/allOf/1/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}return U.errors=e,n===0}U.evaluated={props:{data:!0,successful:!0,timestamp:!0,
duration:!0,status:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};function Fe(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){
let e=null,n=0,a=Fe.evaluated;return a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),U(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,
dynamicAnchors:p})||(e=l(e,U.errors),n=e.length),Fe.errors=e,n===0}Fe.evaluated={props:{data:!0,successful:!0,timestamp:!0,duration:!0,status:!0,traceId:!0,server:!0},
dynamicProps:!1,dynamicItems:!1};var wt=ze;function ze(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=ze.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),f(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=l(e,f.errors),n=e.length),t&&typeof t==
"object"&&!Array.isArray(t)){if(t.status===void 0){let s={instancePath:o,schemaPath:"#/components/responses/InvalidParameter/content/application~1json/schema/al\
lOf/1/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),n++}if(t.status!==
void 0){let s=t.status;if(s!==400){let r={instancePath:o+"/status",schemaPath:"#/components/responses/InvalidParameter/content/application~1json/schema/allOf/1/\
properties/status/const",keyword:"const",params:{allowedValue:400},message:"must be equal to constant"};e===null?e=[r]:e.push(r),n++}if(!(typeof s=="bigint"||Number.
isInteger(s))){let r={instancePath:o+"/status",schemaPath:"#/components/responses/InvalidParameter/content/application~1json/schema/allOf/1/properties/status/ty\
pe",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/components/respons\
es/InvalidParameter/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}
return ze.errors=e,n===0}ze.evaluated={props:{status:!0,error:!0,successful:!0,timestamp:!0,duration:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};var St=Ze;function Ze(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=Ze.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),f(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=l(e,f.errors),n=e.length),t&&typeof t==
"object"&&!Array.isArray(t)){if(t.status===void 0){let s={instancePath:o,schemaPath:"#/components/responses/Unauthorized/content/application~1json/schema/allOf/\
1/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),n++}if(t.status!==void 0){
let s=t.status;if(s!==401){let r={instancePath:o+"/status",schemaPath:"#/components/responses/Unauthorized/content/application~1json/schema/allOf/1/properties/s\
tatus/const",keyword:"const",params:{allowedValue:401},message:"must be equal to constant"};e===null?e=[r]:e.push(r),n++}if(!(typeof s=="bigint"||Number.isInteger(
s))){let r={instancePath:o+"/status",schemaPath:"#/components/responses/Unauthorized/content/application~1json/schema/allOf/1/properties/status/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/components/responses/Unauthorize\
d/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}return Ze.errors=e,
n===0}Ze.evaluated={props:{status:!0,error:!0,successful:!0,timestamp:!0,duration:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};var Tt=Ge;function Ge(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=Ge.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),f(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=l(e,f.errors),n=e.length),t&&typeof t==
"object"&&!Array.isArray(t)){if(t.status===void 0){let s={instancePath:o,schemaPath:"#/components/responses/Forbidden/content/application~1json/schema/allOf/1/r\
equired",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),n++}if(t.status!==void 0){
let s=t.status;if(s!==403){let r={instancePath:o+"/status",schemaPath:"#/components/responses/Forbidden/content/application~1json/schema/allOf/1/properties/stat\
us/const",keyword:"const",params:{allowedValue:403},message:"must be equal to constant"};e===null?e=[r]:e.push(r),n++}if(!(typeof s=="bigint"||Number.isInteger(
s))){let r={instancePath:o+"/status",schemaPath:"#/components/responses/Forbidden/content/application~1json/schema/allOf/1/properties/status/type",keyword:"type",
params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/components/responses/Forbidden/conten\
t/application~1json/schema/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}return Ge.errors=e,n===0}Ge.
evaluated={props:{status:!0,error:!0,successful:!0,timestamp:!0,duration:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};var jt=Qe;function Qe(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=Qe.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),f(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=l(e,f.errors),n=e.length),t&&typeof t==
"object"&&!Array.isArray(t)){if(t.status===void 0){let s={instancePath:o,schemaPath:"#/components/responses/TooManyRequests/content/application~1json/schema/all\
Of/1/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),n++}if(t.status!==void 0){
let s=t.status;if(s!==429){let r={instancePath:o+"/status",schemaPath:"#/components/responses/TooManyRequests/content/application~1json/schema/allOf/1/propertie\
s/status/const",keyword:"const",params:{allowedValue:429},message:"must be equal to constant"};e===null?e=[r]:e.push(r),n++}if(!(typeof s=="bigint"||Number.isInteger(
s))){let r={instancePath:o+"/status",schemaPath:"#/components/responses/TooManyRequests/content/application~1json/schema/allOf/1/properties/status/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/components/responses/TooManyReq\
uests/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}return Qe.errors=
e,n===0}Qe.evaluated={props:{status:!0,error:!0,successful:!0,timestamp:!0,duration:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};var qt=He;function He(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=He.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),f(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=l(e,f.errors),n=e.length),t&&typeof t==
"object"&&!Array.isArray(t)){if(t.status===void 0){let s={instancePath:o,schemaPath:"#/components/responses/InternalServerError/content/application~1json/schema\
/allOf/1/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),n++}if(t.status!==
void 0){let s=t.status;if(s!==500){let r={instancePath:o+"/status",schemaPath:"#/components/responses/InternalServerError/content/application~1json/schema/allOf\
/1/properties/status/const",keyword:"const",params:{allowedValue:500},message:"must be equal to constant"};e===null?e=[r]:e.push(r),n++}if(!(typeof s=="bigint"||
Number.isInteger(s))){let r={instancePath:o+"/status",schemaPath:"#/components/responses/InternalServerError/content/application~1json/schema/allOf/1/properties\
/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/componen\
ts/responses/InternalServerError/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.
push(s),n++}return He.errors=e,n===0}He.evaluated={props:{status:!0,error:!0,successful:!0,timestamp:!0,duration:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};
var Ot=Je;function x(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=x.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){let s={instancePath:o,schemaPath:"#/components/schemas/Tena\
ntSummary/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[s]:e.push(s),n++}if(t.name===void 0){
let s={instancePath:o,schemaPath:"#/components/schemas/TenantSummary/required",keyword:"required",params:{missingProperty:"name"},message:"must have required pr\
operty 'name'"};e===null?e=[s]:e.push(s),n++}if(t.clusterId===void 0){let s={instancePath:o,schemaPath:"#/components/schemas/TenantSummary/required",keyword:"re\
quired",params:{missingProperty:"clusterId"},message:"must have required property 'clusterId'"};e===null?e=[s]:e.push(s),n++}if(t.id!==void 0){let s=t.id;if(typeof s==
"bigint"||Number.isInteger(s)||typeof s=="string"&&g(s)){if((typeof s=="number"||typeof s=="bigint")&&!h(s)){let r={instancePath:o+"/id",schemaPath:"#/component\
s/schemas/TenantSummary/properties/id/format",keyword:"format",params:{format:"int64"},message:'must match format "int64"'};e===null?e=[r]:e.push(r),n++}if(b(s)<
1){let r={instancePath:o+"/id",schemaPath:"#/components/schemas/TenantSummary/properties/id/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+"/id",schemaPath:"#/components/schemas/TenantSummary/properties/id/type",keyword:"type",
params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}if(t.name!==void 0&&typeof t.name!="string"){let s={instancePath:o+"/name",schemaPath:"\
#/components/schemas/TenantSummary/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}if(t.clusterId!==
void 0){let s=t.clusterId;if(typeof s=="bigint"||Number.isInteger(s)||typeof s=="string"&&g(s)){if((typeof s=="number"||typeof s=="bigint")&&!h(s)){let r={instancePath:o+
"/clusterId",schemaPath:"#/components/schemas/TenantSummary/properties/clusterId/format",keyword:"format",params:{format:"int64"},message:'must match format "in\
t64"'};e===null?e=[r]:e.push(r),n++}if(b(s)<1){let r={instancePath:o+"/clusterId",schemaPath:"#/components/schemas/TenantSummary/properties/clusterId/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+"/clusterId",schemaPath:"#/components\
/schemas/TenantSummary/properties/clusterId/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}if(t.clusterName!==
void 0&&typeof t.clusterName!="string"){let s={instancePath:o+"/clusterName",schemaPath:"#/components/schemas/TenantSummary/properties/clusterName/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}if(t.clusterType!==void 0&&typeof t.clusterType!="string"){let s={instancePath:o+
"/clusterType",schemaPath:"#/components/schemas/TenantSummary/properties/clusterType/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[s]:e.push(s),n++}if(t.obClusterId!==void 0){let s=t.obClusterId;if(typeof s=="bigint"||Number.isInteger(s)||typeof s=="string"&&g(s)){if((typeof s=="number"||
typeof s=="bigint")&&!h(s)){let r={instancePath:o+"/obClusterId",schemaPath:"#/components/schemas/TenantSummary/properties/obClusterId/format",keyword:"format",
params:{format:"int64"},message:'must match format "int64"'};e===null?e=[r]:e.push(r),n++}if(b(s)<0){let r={instancePath:o+"/obClusterId",schemaPath:"#/componen\
ts/schemas/TenantSummary/properties/obClusterId/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),n++}}else{
let r={instancePath:o+"/obClusterId",schemaPath:"#/components/schemas/TenantSummary/properties/obClusterId/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[r]:e.push(r),n++}}if(t.obTenantId!==void 0){let s=t.obTenantId;if(typeof s=="bigint"||Number.isInteger(s)||typeof s=="string"&&g(s)){
if((typeof s=="number"||typeof s=="bigint")&&!h(s)){let r={instancePath:o+"/obTenantId",schemaPath:"#/components/schemas/TenantSummary/properties/obTenantId/for\
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
s),n++}if(t.createTime!==void 0&&(k(t.createTime,{instancePath:o+"/createTime",parentData:t,parentDataProperty:"createTime",rootData:i,dynamicAnchors:p})||(e=l(
e,k.errors),n=e.length)),t.primaryZone!==void 0&&typeof t.primaryZone!="string"){let s={instancePath:o+"/primaryZone",schemaPath:"#/components/schemas/TenantSum\
mary/properties/primaryZone/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}if(t.zoneList!==void 0&&typeof t.
zoneList!="string"){let s={instancePath:o+"/zoneList",schemaPath:"#/components/schemas/TenantSummary/properties/zoneList/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[s]:e.push(s),n++}if(t.locality!==void 0&&typeof t.locality!="string"){let s={instancePath:o+"/locality",schemaPath:"#\
/components/schemas/TenantSummary/properties/locality/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}if(t.description!==
void 0&&typeof t.description!="string"){let s={instancePath:o+"/description",schemaPath:"#/components/schemas/TenantSummary/properties/description/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}}else{let s={instancePath:o,schemaPath:"#/components/schemas/TenantSummary/t\
ype",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}return x.errors=e,n===0}x.evaluated={props:{id:!0,name:!0,clusterId:!0,
clusterName:!0,clusterType:!0,obClusterId:!0,obTenantId:!0,obVersion:!0,mode:!0,status:!0,locked:!0,readonly:!0,createTime:!0,primaryZone:!0,zoneList:!0,locality:!0,
description:!0},dynamicProps:!1,dynamicItems:!1};function M(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,
n=0,a=M.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.contents===void 0){let s={
instancePath:o,schemaPath:"#/components/schemas/TenantList/required",keyword:"required",params:{missingProperty:"contents"},message:"must have required property\
 'contents'"};e===null?e=[s]:e.push(s),n++}if(t.page===void 0){let s={instancePath:o,schemaPath:"#/components/schemas/TenantList/required",keyword:"required",params:{
missingProperty:"page"},message:"must have required property 'page'"};e===null?e=[s]:e.push(s),n++}if(t.contents!==void 0){let s=t.contents;if(Array.isArray(s)){
let r=s.length;for(let c=0;c<r;c++)x(s[c],{instancePath:o+"/contents/"+c,parentData:s,parentDataProperty:c,rootData:i,dynamicAnchors:p})||(e=l(e,x.errors),n=e.length)}else{
let r={instancePath:o+"/contents",schemaPath:"#/components/schemas/TenantList/properties/contents/type",keyword:"type",params:{type:"array"},message:"must be ar\
ray"};e===null?e=[r]:e.push(r),n++}}t.page!==void 0&&(T(t.page,{instancePath:o+"/page",parentData:t,parentDataProperty:"page",rootData:i,dynamicAnchors:p})||(e=
l(e,T.errors),n=e.length))}else{let s={instancePath:o,schemaPath:"#/components/schemas/TenantList/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"};e===null?e=[s]:e.push(s),n++}return M.errors=e,n===0}M.evaluated={props:{contents:!0,page:!0},dynamicProps:!1,dynamicItems:!1};function $(t,{instancePath:o="",
parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=$.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=
void 0),P(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=l(e,P.errors),n=e.length),t&&typeof t=="object"&&!Array.isArray(
t)){if(t.data===void 0){let s={instancePath:o,schemaPath:"#/components/schemas/TenantListEnvelope/allOf/1/required",keyword:"required",params:{missingProperty:"\
data"},message:"must have required property 'data'"};e===null?e=[s]:e.push(s),n++}t.data!==void 0&&(M(t.data,{instancePath:o+"/data",parentData:t,parentDataProperty:"\
data",rootData:i,dynamicAnchors:p})||(e=l(e,M.errors),n=e.length))}else{let s={instancePath:o,schemaPath:"#/components/schemas/TenantListEnvelope/allOf/1/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}return $.errors=e,n===0}$.evaluated={props:{data:!0,successful:!0,timestamp:!0,
duration:!0,status:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};function Je(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){
let e=null,n=0,a=Je.evaluated;return a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),$(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,
dynamicAnchors:p})||(e=l(e,$.errors),n=e.length),Je.errors=e,n===0}Je.evaluated={props:{data:!0,successful:!0,timestamp:!0,duration:!0,status:!0,traceId:!0,server:!0},
dynamicProps:!1,dynamicItems:!1};var Bt=Ye;function Ye(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=Ye.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),f(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=l(e,f.errors),n=e.length),t&&typeof t==
"object"&&!Array.isArray(t)){if(t.status===void 0){let s={instancePath:o,schemaPath:"#/components/responses/InvalidParameter/content/application~1json/schema/al\
lOf/1/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),n++}if(t.status!==
void 0){let s=t.status;if(s!==400){let r={instancePath:o+"/status",schemaPath:"#/components/responses/InvalidParameter/content/application~1json/schema/allOf/1/\
properties/status/const",keyword:"const",params:{allowedValue:400},message:"must be equal to constant"};e===null?e=[r]:e.push(r),n++}if(!(typeof s=="bigint"||Number.
isInteger(s))){let r={instancePath:o+"/status",schemaPath:"#/components/responses/InvalidParameter/content/application~1json/schema/allOf/1/properties/status/ty\
pe",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/components/respons\
es/InvalidParameter/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}
return Ye.errors=e,n===0}Ye.evaluated={props:{status:!0,error:!0,successful:!0,timestamp:!0,duration:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};var Et=We;function We(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=We.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),f(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=l(e,f.errors),n=e.length),t&&typeof t==
"object"&&!Array.isArray(t)){if(t.status===void 0){let s={instancePath:o,schemaPath:"#/components/responses/Unauthorized/content/application~1json/schema/allOf/\
1/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),n++}if(t.status!==void 0){
let s=t.status;if(s!==401){let r={instancePath:o+"/status",schemaPath:"#/components/responses/Unauthorized/content/application~1json/schema/allOf/1/properties/s\
tatus/const",keyword:"const",params:{allowedValue:401},message:"must be equal to constant"};e===null?e=[r]:e.push(r),n++}if(!(typeof s=="bigint"||Number.isInteger(
s))){let r={instancePath:o+"/status",schemaPath:"#/components/responses/Unauthorized/content/application~1json/schema/allOf/1/properties/status/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/components/responses/Unauthorize\
d/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}return We.errors=e,
n===0}We.evaluated={props:{status:!0,error:!0,successful:!0,timestamp:!0,duration:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};var At=Xe;function Xe(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=Xe.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),f(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=l(e,f.errors),n=e.length),t&&typeof t==
"object"&&!Array.isArray(t)){if(t.status===void 0){let s={instancePath:o,schemaPath:"#/components/responses/Forbidden/content/application~1json/schema/allOf/1/r\
equired",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),n++}if(t.status!==void 0){
let s=t.status;if(s!==403){let r={instancePath:o+"/status",schemaPath:"#/components/responses/Forbidden/content/application~1json/schema/allOf/1/properties/stat\
us/const",keyword:"const",params:{allowedValue:403},message:"must be equal to constant"};e===null?e=[r]:e.push(r),n++}if(!(typeof s=="bigint"||Number.isInteger(
s))){let r={instancePath:o+"/status",schemaPath:"#/components/responses/Forbidden/content/application~1json/schema/allOf/1/properties/status/type",keyword:"type",
params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/components/responses/Forbidden/conten\
t/application~1json/schema/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}return Xe.errors=e,n===0}Xe.
evaluated={props:{status:!0,error:!0,successful:!0,timestamp:!0,duration:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};var Ct=es;function es(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=es.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),f(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=l(e,f.errors),n=e.length),t&&typeof t==
"object"&&!Array.isArray(t)){if(t.status===void 0){let s={instancePath:o,schemaPath:"#/components/responses/ClusterNotFound/content/application~1json/schema/all\
Of/1/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),n++}if(t.status!==void 0){
let s=t.status;if(s!==404){let r={instancePath:o+"/status",schemaPath:"#/components/responses/ClusterNotFound/content/application~1json/schema/allOf/1/propertie\
s/status/const",keyword:"const",params:{allowedValue:404},message:"must be equal to constant"};e===null?e=[r]:e.push(r),n++}if(!(typeof s=="bigint"||Number.isInteger(
s))){let r={instancePath:o+"/status",schemaPath:"#/components/responses/ClusterNotFound/content/application~1json/schema/allOf/1/properties/status/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/components/responses/ClusterNot\
Found/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}return es.errors=
e,n===0}es.evaluated={props:{status:!0,error:!0,successful:!0,timestamp:!0,duration:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};var Dt=ss;function ss(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=ss.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),f(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=l(e,f.errors),n=e.length),t&&typeof t==
"object"&&!Array.isArray(t)){if(t.status===void 0){let s={instancePath:o,schemaPath:"#/components/responses/TooManyRequests/content/application~1json/schema/all\
Of/1/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),n++}if(t.status!==void 0){
let s=t.status;if(s!==429){let r={instancePath:o+"/status",schemaPath:"#/components/responses/TooManyRequests/content/application~1json/schema/allOf/1/propertie\
s/status/const",keyword:"const",params:{allowedValue:429},message:"must be equal to constant"};e===null?e=[r]:e.push(r),n++}if(!(typeof s=="bigint"||Number.isInteger(
s))){let r={instancePath:o+"/status",schemaPath:"#/components/responses/TooManyRequests/content/application~1json/schema/allOf/1/properties/status/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/components/responses/TooManyReq\
uests/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}return ss.errors=
e,n===0}ss.evaluated={props:{status:!0,error:!0,successful:!0,timestamp:!0,duration:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};var Nt=ts;function ts(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=ts.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),f(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=l(e,f.errors),n=e.length),t&&typeof t==
"object"&&!Array.isArray(t)){if(t.status===void 0){let s={instancePath:o,schemaPath:"#/components/responses/InternalServerError/content/application~1json/schema\
/allOf/1/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),n++}if(t.status!==
void 0){let s=t.status;if(s!==500){let r={instancePath:o+"/status",schemaPath:"#/components/responses/InternalServerError/content/application~1json/schema/allOf\
/1/properties/status/const",keyword:"const",params:{allowedValue:500},message:"must be equal to constant"};e===null?e=[r]:e.push(r),n++}if(!(typeof s=="bigint"||
Number.isInteger(s))){let r={instancePath:o+"/status",schemaPath:"#/components/responses/InternalServerError/content/application~1json/schema/allOf/1/properties\
/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/componen\
ts/responses/InternalServerError/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.
push(s),n++}return ts.errors=e,n===0}ts.evaluated={props:{status:!0,error:!0,successful:!0,timestamp:!0,duration:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};
var Kt=rs;function V(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=V.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){let s={instancePath:o,schemaPath:"#/components/schemas/Tena\
ntDetail/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[s]:e.push(s),n++}if(t.name===void 0){
let s={instancePath:o,schemaPath:"#/components/schemas/TenantDetail/required",keyword:"required",params:{missingProperty:"name"},message:"must have required pro\
perty 'name'"};e===null?e=[s]:e.push(s),n++}if(t.clusterId===void 0){let s={instancePath:o,schemaPath:"#/components/schemas/TenantDetail/required",keyword:"requ\
ired",params:{missingProperty:"clusterId"},message:"must have required property 'clusterId'"};e===null?e=[s]:e.push(s),n++}if(t.id!==void 0){let s=t.id;if(typeof s==
"bigint"||Number.isInteger(s)||typeof s=="string"&&g(s)){if((typeof s=="number"||typeof s=="bigint")&&!h(s)){let r={instancePath:o+"/id",schemaPath:"#/component\
s/schemas/TenantDetail/properties/id/format",keyword:"format",params:{format:"int64"},message:'must match format "int64"'};e===null?e=[r]:e.push(r),n++}if(b(s)<
1){let r={instancePath:o+"/id",schemaPath:"#/components/schemas/TenantDetail/properties/id/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+"/id",schemaPath:"#/components/schemas/TenantDetail/properties/id/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}if(t.name!==void 0&&typeof t.name!="string"){let s={instancePath:o+"/name",schemaPath:"\
#/components/schemas/TenantDetail/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}if(t.clusterId!==
void 0){let s=t.clusterId;if(typeof s=="bigint"||Number.isInteger(s)||typeof s=="string"&&g(s)){if((typeof s=="number"||typeof s=="bigint")&&!h(s)){let r={instancePath:o+
"/clusterId",schemaPath:"#/components/schemas/TenantDetail/properties/clusterId/format",keyword:"format",params:{format:"int64"},message:'must match format "int\
64"'};e===null?e=[r]:e.push(r),n++}if(b(s)<1){let r={instancePath:o+"/clusterId",schemaPath:"#/components/schemas/TenantDetail/properties/clusterId/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+"/clusterId",schemaPath:"#/components\
/schemas/TenantDetail/properties/clusterId/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}if(t.clusterName!==
void 0&&typeof t.clusterName!="string"){let s={instancePath:o+"/clusterName",schemaPath:"#/components/schemas/TenantDetail/properties/clusterName/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}if(t.clusterType!==void 0&&typeof t.clusterType!="string"){let s={instancePath:o+
"/clusterType",schemaPath:"#/components/schemas/TenantDetail/properties/clusterType/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[s]:e.push(s),n++}if(t.obClusterId!==void 0){let s=t.obClusterId;if(typeof s=="bigint"||Number.isInteger(s)||typeof s=="string"&&g(s)){if((typeof s=="number"||
typeof s=="bigint")&&!h(s)){let r={instancePath:o+"/obClusterId",schemaPath:"#/components/schemas/TenantDetail/properties/obClusterId/format",keyword:"format",params:{
format:"int64"},message:'must match format "int64"'};e===null?e=[r]:e.push(r),n++}if(b(s)<0){let r={instancePath:o+"/obClusterId",schemaPath:"#/components/schem\
as/TenantDetail/properties/obClusterId/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),n++}}else{let r={
instancePath:o+"/obClusterId",schemaPath:"#/components/schemas/TenantDetail/properties/obClusterId/type",keyword:"type",params:{type:"integer"},message:"must be\
 integer"};e===null?e=[r]:e.push(r),n++}}if(t.obTenantId!==void 0){let s=t.obTenantId;if(typeof s=="bigint"||Number.isInteger(s)||typeof s=="string"&&g(s)){if((typeof s==
"number"||typeof s=="bigint")&&!h(s)){let r={instancePath:o+"/obTenantId",schemaPath:"#/components/schemas/TenantDetail/properties/obTenantId/format",keyword:"f\
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
createTime!==void 0&&(k(t.createTime,{instancePath:o+"/createTime",parentData:t,parentDataProperty:"createTime",rootData:i,dynamicAnchors:p})||(e=l(e,k.errors),
n=e.length)),t.primaryZone!==void 0&&typeof t.primaryZone!="string"){let s={instancePath:o+"/primaryZone",schemaPath:"#/components/schemas/TenantDetail/properti\
es/primaryZone/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}if(t.zoneList!==void 0&&typeof t.zoneList!="st\
ring"){let s={instancePath:o+"/zoneList",schemaPath:"#/components/schemas/TenantDetail/properties/zoneList/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),n++}if(t.locality!==void 0&&typeof t.locality!="string"){let s={instancePath:o+"/locality",schemaPath:"#/components/sc\
hemas/TenantDetail/properties/locality/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}if(t.description!==void 0&&
typeof t.description!="string"){let s={instancePath:o+"/description",schemaPath:"#/components/schemas/TenantDetail/properties/description/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}if(t.charset!==void 0&&typeof t.charset!="string"){let s={instancePath:o+"/charset",schemaPath:"\
#/components/schemas/TenantDetail/properties/charset/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}if(t.collation!==
void 0&&typeof t.collation!="string"){let s={instancePath:o+"/collation",schemaPath:"#/components/schemas/TenantDetail/properties/collation/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}if(t.syncStatus!==void 0&&typeof t.syncStatus!="string"){let s={instancePath:o+"/s\
yncStatus",schemaPath:"#/components/schemas/TenantDetail/properties/syncStatus/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[s]:e.push(s),n++}if(t.whitelist!==void 0&&typeof t.whitelist!="string"){let s={instancePath:o+"/whitelist",schemaPath:"#/components/schemas/TenantDetail/proper\
ties/whitelist/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}if(t.zones!==void 0){let s=t.zones;if(Array.isArray(
s)){let r=s.length;for(let c=0;c<r;c++){let y=s[c];if(!(y&&typeof y=="object"&&!Array.isArray(y))){let d={instancePath:o+"/zones/"+c,schemaPath:"#/components/sc\
hemas/TenantDetail/properties/zones/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[d]:e.push(d),n++}}}else{let r={instancePath:o+
"/zones",schemaPath:"#/components/schemas/TenantDetail/properties/zones/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(
r),n++}}if(t.clusterStatus!==void 0&&typeof t.clusterStatus!="string"){let s={instancePath:o+"/clusterStatus",schemaPath:"#/components/schemas/TenantDetail/prop\
erties/clusterStatus/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}if(t.sqlAuditEnabled!==void 0&&typeof t.
sqlAuditEnabled!="boolean"){let s={instancePath:o+"/sqlAuditEnabled",schemaPath:"#/components/schemas/TenantDetail/properties/sqlAuditEnabled/type",keyword:"typ\
e",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),n++}}else{let s={instancePath:o,schemaPath:"#/components/schemas/TenantDetail/typ\
e",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}return V.errors=e,n===0}V.evaluated={props:{id:!0,name:!0,clusterId:!0,
clusterName:!0,clusterType:!0,obClusterId:!0,obTenantId:!0,obVersion:!0,mode:!0,status:!0,locked:!0,readonly:!0,createTime:!0,primaryZone:!0,zoneList:!0,locality:!0,
description:!0,charset:!0,collation:!0,syncStatus:!0,whitelist:!0,zones:!0,clusterStatus:!0,sqlAuditEnabled:!0},dynamicProps:!1,dynamicItems:!1};function _(t,{instancePath:o="",
parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=_.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=
void 0),P(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=l(e,P.errors),n=e.length),t&&typeof t=="object"&&!Array.isArray(
t)){if(t.data===void 0){let s={instancePath:o,schemaPath:"#/components/schemas/TenantEnvelope/allOf/1/required",keyword:"required",params:{missingProperty:"data"},
message:"must have required property 'data'"};e===null?e=[s]:e.push(s),n++}t.data!==void 0&&(V(t.data,{instancePath:o+"/data",parentData:t,parentDataProperty:"d\
ata",rootData:i,dynamicAnchors:p})||(e=l(e,V.errors),n=e.length))}else{let s={instancePath:o,schemaPath:"#/components/schemas/TenantEnvelope/allOf/1/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}return _.errors=e,n===0}_.evaluated={props:{data:!0,successful:!0,timestamp:!0,
duration:!0,status:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};function rs(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){
let e=null,n=0,a=rs.evaluated;return a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),_(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,
dynamicAnchors:p})||(e=l(e,_.errors),n=e.length),rs.errors=e,n===0}rs.evaluated={props:{data:!0,successful:!0,timestamp:!0,duration:!0,status:!0,traceId:!0,server:!0},
dynamicProps:!1,dynamicItems:!1};var Lt=ns;function ns(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=ns.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),f(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=l(e,f.errors),n=e.length),t&&typeof t==
"object"&&!Array.isArray(t)){if(t.status===void 0){let s={instancePath:o,schemaPath:"#/components/responses/InvalidParameter/content/application~1json/schema/al\
lOf/1/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),n++}if(t.status!==
void 0){let s=t.status;if(s!==400){let r={instancePath:o+"/status",schemaPath:"#/components/responses/InvalidParameter/content/application~1json/schema/allOf/1/\
properties/status/const",keyword:"const",params:{allowedValue:400},message:"must be equal to constant"};e===null?e=[r]:e.push(r),n++}if(!(typeof s=="bigint"||Number.
isInteger(s))){let r={instancePath:o+"/status",schemaPath:"#/components/responses/InvalidParameter/content/application~1json/schema/allOf/1/properties/status/ty\
pe",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/components/respons\
es/InvalidParameter/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}
return ns.errors=e,n===0}ns.evaluated={props:{status:!0,error:!0,successful:!0,timestamp:!0,duration:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};var Rt=os;function os(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=os.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),f(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=l(e,f.errors),n=e.length),t&&typeof t==
"object"&&!Array.isArray(t)){if(t.status===void 0){let s={instancePath:o,schemaPath:"#/components/responses/Unauthorized/content/application~1json/schema/allOf/\
1/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),n++}if(t.status!==void 0){
let s=t.status;if(s!==401){let r={instancePath:o+"/status",schemaPath:"#/components/responses/Unauthorized/content/application~1json/schema/allOf/1/properties/s\
tatus/const",keyword:"const",params:{allowedValue:401},message:"must be equal to constant"};e===null?e=[r]:e.push(r),n++}if(!(typeof s=="bigint"||Number.isInteger(
s))){let r={instancePath:o+"/status",schemaPath:"#/components/responses/Unauthorized/content/application~1json/schema/allOf/1/properties/status/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/components/responses/Unauthorize\
d/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}return os.errors=e,
n===0}os.evaluated={props:{status:!0,error:!0,successful:!0,timestamp:!0,duration:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};var Ut=as;function as(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=as.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),f(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=l(e,f.errors),n=e.length),t&&typeof t==
"object"&&!Array.isArray(t)){if(t.status===void 0){let s={instancePath:o,schemaPath:"#/components/responses/Forbidden/content/application~1json/schema/allOf/1/r\
equired",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),n++}if(t.status!==void 0){
let s=t.status;if(s!==403){let r={instancePath:o+"/status",schemaPath:"#/components/responses/Forbidden/content/application~1json/schema/allOf/1/properties/stat\
us/const",keyword:"const",params:{allowedValue:403},message:"must be equal to constant"};e===null?e=[r]:e.push(r),n++}if(!(typeof s=="bigint"||Number.isInteger(
s))){let r={instancePath:o+"/status",schemaPath:"#/components/responses/Forbidden/content/application~1json/schema/allOf/1/properties/status/type",keyword:"type",
params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/components/responses/Forbidden/conten\
t/application~1json/schema/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}return as.errors=e,n===0}as.
evaluated={props:{status:!0,error:!0,successful:!0,timestamp:!0,duration:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};var xt=is;function is(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=is.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),f(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=l(e,f.errors),n=e.length),t&&typeof t==
"object"&&!Array.isArray(t)){if(t.status===void 0){let s={instancePath:o,schemaPath:"#/components/responses/TenantNotFound/content/application~1json/schema/allO\
f/1/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),n++}if(t.status!==void 0){
let s=t.status;if(s!==404){let r={instancePath:o+"/status",schemaPath:"#/components/responses/TenantNotFound/content/application~1json/schema/allOf/1/properties\
/status/const",keyword:"const",params:{allowedValue:404},message:"must be equal to constant"};e===null?e=[r]:e.push(r),n++}if(!(typeof s=="bigint"||Number.isInteger(
s))){let r={instancePath:o+"/status",schemaPath:"#/components/responses/TenantNotFound/content/application~1json/schema/allOf/1/properties/status/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/components/responses/TenantNotF\
ound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}return is.errors=
e,n===0}is.evaluated={props:{status:!0,error:!0,successful:!0,timestamp:!0,duration:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};var Mt=ps;function ps(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=ps.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),f(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=l(e,f.errors),n=e.length),t&&typeof t==
"object"&&!Array.isArray(t)){if(t.status===void 0){let s={instancePath:o,schemaPath:"#/components/responses/TooManyRequests/content/application~1json/schema/all\
Of/1/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),n++}if(t.status!==void 0){
let s=t.status;if(s!==429){let r={instancePath:o+"/status",schemaPath:"#/components/responses/TooManyRequests/content/application~1json/schema/allOf/1/propertie\
s/status/const",keyword:"const",params:{allowedValue:429},message:"must be equal to constant"};e===null?e=[r]:e.push(r),n++}if(!(typeof s=="bigint"||Number.isInteger(
s))){let r={instancePath:o+"/status",schemaPath:"#/components/responses/TooManyRequests/content/application~1json/schema/allOf/1/properties/status/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/components/responses/TooManyReq\
uests/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}return ps.errors=
e,n===0}ps.evaluated={props:{status:!0,error:!0,successful:!0,timestamp:!0,duration:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};var $t=us;function us(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=us.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),f(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=l(e,f.errors),n=e.length),t&&typeof t==
"object"&&!Array.isArray(t)){if(t.status===void 0){let s={instancePath:o,schemaPath:"#/components/responses/InternalServerError/content/application~1json/schema\
/allOf/1/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),n++}if(t.status!==
void 0){let s=t.status;if(s!==500){let r={instancePath:o+"/status",schemaPath:"#/components/responses/InternalServerError/content/application~1json/schema/allOf\
/1/properties/status/const",keyword:"const",params:{allowedValue:500},message:"must be equal to constant"};e===null?e=[r]:e.push(r),n++}if(!(typeof s=="bigint"||
Number.isInteger(s))){let r={instancePath:o+"/status",schemaPath:"#/components/responses/InternalServerError/content/application~1json/schema/allOf/1/properties\
/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/componen\
ts/responses/InternalServerError/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.
push(s),n++}return us.errors=e,n===0}us.evaluated={props:{status:!0,error:!0,successful:!0,timestamp:!0,duration:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};
var Vt=ms;function j(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=j.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.endpoint!==void 0&&typeof t.endpoint!="string"){let s={instancePath:o+"/\
endpoint",schemaPath:"#/components/schemas/StoredAccessKey/properties/endpoint/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[s]:e.push(s),n++}if(t.accessKeyId!==void 0&&typeof t.accessKeyId!="string"){let s={instancePath:o+"/accessKeyId",schemaPath:"#/components/schemas/StoredAccessK\
ey/properties/accessKeyId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}if(t.appId!==void 0&&typeof t.appId!=
"string"){let s={instancePath:o+"/appId",schemaPath:"#/components/schemas/StoredAccessKey/properties/appId/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),n++}}else{let s={instancePath:o,schemaPath:"#/components/schemas/StoredAccessKey/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};e===null?e=[s]:e.push(s),n++}return j.errors=e,n===0}j.evaluated={props:{endpoint:!0,accessKeyId:!0,appId:!0},dynamicProps:!1,dynamicItems:!1};
function F(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=F.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.backupStorageType!==void 0&&typeof t.backupStorageType!="string"){let s={
instancePath:o+"/backupStorageType",schemaPath:"#/components/schemas/StoredStorage/properties/backupStorageType/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),n++}if(t.storageUrl!==void 0&&typeof t.storageUrl!="string"){let s={instancePath:o+"/storageUrl",schemaPath:"#/compone\
nts/schemas/StoredStorage/properties/storageUrl/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}t.ossAccessKey!==
void 0&&(j(t.ossAccessKey,{instancePath:o+"/ossAccessKey",parentData:t,parentDataProperty:"ossAccessKey",rootData:i,dynamicAnchors:p})||(e=l(e,j.errors),n=e.length)),
t.cosAccessKey!==void 0&&(j(t.cosAccessKey,{instancePath:o+"/cosAccessKey",parentData:t,parentDataProperty:"cosAccessKey",rootData:i,dynamicAnchors:p})||(e=l(e,
j.errors),n=e.length))}else{let s={instancePath:o,schemaPath:"#/components/schemas/StoredStorage/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"};e===null?e=[s]:e.push(s),n++}return F.errors=e,n===0}F.evaluated={props:{backupStorageType:!0,storageUrl:!0,ossAccessKey:!0,cosAccessKey:!0},dynamicProps:!1,
dynamicItems:!1};function z(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=z.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.configName!==void 0&&typeof t.configName!="string"){let s={instancePath:o+
"/configName",schemaPath:"#/components/schemas/StoredStorageConfig/properties/configName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[s]:e.push(s),n++}if(t.storageId!==void 0){let s=t.storageId;if(typeof s=="bigint"||Number.isInteger(s)||typeof s=="string"&&g(s)){if((typeof s=="number"||
typeof s=="bigint")&&!h(s)){let r={instancePath:o+"/storageId",schemaPath:"#/components/schemas/StoredStorageConfig/properties/storageId/format",keyword:"format",
params:{format:"int64"},message:'must match format "int64"'};e===null?e=[r]:e.push(r),n++}if(b(s)<0){let r={instancePath:o+"/storageId",schemaPath:"#/components\
/schemas/StoredStorageConfig/properties/storageId/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),n++}}else{
let r={instancePath:o+"/storageId",schemaPath:"#/components/schemas/StoredStorageConfig/properties/storageId/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[r]:e.push(r),n++}}if(t.obBackupStorageBaseInfo!==void 0&&(F(t.obBackupStorageBaseInfo,{instancePath:o+"/obBackupStorageBaseInfo",parentData:t,
parentDataProperty:"obBackupStorageBaseInfo",rootData:i,dynamicAnchors:p})||(e=l(e,F.errors),n=e.length)),t.alarmStoragePercentageThreshold!==void 0){let s=t.alarmStoragePercentageThreshold;
if(!(typeof s=="bigint"||Number.isInteger(s))){let r={instancePath:o+"/alarmStoragePercentageThreshold",schemaPath:"#/components/schemas/StoredStorageConfig/pro\
perties/alarmStoragePercentageThreshold/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}if(t.serviceType!==
void 0&&typeof t.serviceType!="string"){let s={instancePath:o+"/serviceType",schemaPath:"#/components/schemas/StoredStorageConfig/properties/serviceType/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}if(t.serviceId!==void 0){let s=t.serviceId;if(typeof s=="bigint"||Number.isInteger(
s)||typeof s=="string"&&g(s)){if((typeof s=="number"||typeof s=="bigint")&&!h(s)){let r={instancePath:o+"/serviceId",schemaPath:"#/components/schemas/StoredStor\
ageConfig/properties/serviceId/format",keyword:"format",params:{format:"int64"},message:'must match format "int64"'};e===null?e=[r]:e.push(r),n++}if(b(s)<0){let r={
instancePath:o+"/serviceId",schemaPath:"#/components/schemas/StoredStorageConfig/properties/serviceId/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+"/serviceId",schemaPath:"#/components/schemas/StoredStorageConfig/properties/se\
rviceId/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}if(t.serviceName!==void 0&&typeof t.serviceName!="\
string"){let s={instancePath:o+"/serviceName",schemaPath:"#/components/schemas/StoredStorageConfig/properties/serviceName/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[s]:e.push(s),n++}if(t.hostIdList!==void 0){let s=t.hostIdList;if(Array.isArray(s)){let r=s.length;for(let c=0;c<r;c++){
let y=s[c];if(typeof y=="bigint"||Number.isInteger(y)||typeof y=="string"&&g(y)){if((typeof y=="number"||typeof y=="bigint")&&!h(y)){let d={instancePath:o+"/hos\
tIdList/"+c,schemaPath:"#/components/schemas/StoredStorageConfig/properties/hostIdList/items/format",keyword:"format",params:{format:"int64"},message:'must matc\
h format "int64"'};e===null?e=[d]:e.push(d),n++}}else{let d={instancePath:o+"/hostIdList/"+c,schemaPath:"#/components/schemas/StoredStorageConfig/properties/hos\
tIdList/items/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[d]:e.push(d),n++}}}else{let r={instancePath:o+"/hostIdList",schemaPath:"\
#/components/schemas/StoredStorageConfig/properties/hostIdList/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),n++}}}else{
let s={instancePath:o,schemaPath:"#/components/schemas/StoredStorageConfig/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:
e.push(s),n++}return z.errors=e,n===0}z.evaluated={props:{configName:!0,storageId:!0,obBackupStorageBaseInfo:!0,alarmStoragePercentageThreshold:!0,serviceType:!0,
serviceId:!0,serviceName:!0,hostIdList:!0},dynamicProps:!1,dynamicItems:!1};function Z(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=Z.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.backupScheduleMode!==void 0&&typeof t.backupScheduleMode!="string"){let s={
instancePath:o+"/backupScheduleMode",schemaPath:"#/components/schemas/BackupSchedule/properties/backupScheduleMode/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),n++}if(t.backupScheduleEnabled!==void 0&&typeof t.backupScheduleEnabled!="boolean"){let s={instancePath:o+"/backupSche\
duleEnabled",schemaPath:"#/components/schemas/BackupSchedule/properties/backupScheduleEnabled/type",keyword:"type",params:{type:"boolean"},message:"must be bool\
ean"};e===null?e=[s]:e.push(s),n++}if(t.backupScheduleTime!==void 0&&typeof t.backupScheduleTime!="string"){let s={instancePath:o+"/backupScheduleTime",schemaPath:"\
#/components/schemas/BackupSchedule/properties/backupScheduleTime/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),
n++}if(t.dayAndDataBackupModelMap!==void 0){let s=t.dayAndDataBackupModelMap;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(typeof s[r]!="string"){
let c={instancePath:o+"/dayAndDataBackupModelMap/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/components/schemas/BackupSchedule/properties/dayAndDat\
aBackupModelMap/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),n++}}else{let r={instancePath:o+
"/dayAndDataBackupModelMap",schemaPath:"#/components/schemas/BackupSchedule/properties/dayAndDataBackupModelMap/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),n++}}if(t.startLogBackup!==void 0&&typeof t.startLogBackup!="boolean"){let s={instancePath:o+"/startLogBackup",schemaPath:"\
#/components/schemas/BackupSchedule/properties/startLogBackup/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),n++}
if(t.cleanEnabled!==void 0&&typeof t.cleanEnabled!="boolean"){let s={instancePath:o+"/cleanEnabled",schemaPath:"#/components/schemas/BackupSchedule/properties/c\
leanEnabled/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),n++}if(t.backupDataRetentionDays!==void 0){let s=t.
backupDataRetentionDays;if(!(typeof s=="bigint"||Number.isInteger(s))){let r={instancePath:o+"/backupDataRetentionDays",schemaPath:"#/components/schemas/BackupS\
chedule/properties/backupDataRetentionDays/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}if(t.cleanScheduleTime!==
void 0&&typeof t.cleanScheduleTime!="string"){let s={instancePath:o+"/cleanScheduleTime",schemaPath:"#/components/schemas/BackupSchedule/properties/cleanSchedul\
eTime/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}}else{let s={instancePath:o,schemaPath:"#/components/sc\
hemas/BackupSchedule/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}return Z.errors=e,n===0}Z.evaluated={props:{
backupScheduleMode:!0,backupScheduleEnabled:!0,backupScheduleTime:!0,dayAndDataBackupModelMap:!0,startLogBackup:!0,cleanEnabled:!0,backupDataRetentionDays:!0,cleanScheduleTime:!0},
dynamicProps:!1,dynamicItems:!1};function G(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=G.evaluated;if(a.dynamicProps&&(a.props=
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
olds/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}return G.errors=e,n===0}G.evaluated={props:{dataBackupTimeoutMinutes:!0,
noSuccessfulDataBackupAlarmDays:!0,libObLogExpireDays:!0,logBackupDelaySeconds:!0},dynamicProps:!1,dynamicItems:!1};function Q(t,{instancePath:o="",parentData:m,
parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=Q.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&
typeof t=="object"&&!Array.isArray(t)){if(t.clusterId===void 0){let s={instancePath:o,schemaPath:"#/components/schemas/BackupStrategy/required",keyword:"require\
d",params:{missingProperty:"clusterId"},message:"must have required property 'clusterId'"};e===null?e=[s]:e.push(s),n++}if(t.backupDimension===void 0){let s={instancePath:o,
schemaPath:"#/components/schemas/BackupStrategy/required",keyword:"required",params:{missingProperty:"backupDimension"},message:"must have required property 'ba\
ckupDimension'"};e===null?e=[s]:e.push(s),n++}if(t.id!==void 0){let s=t.id;if(typeof s=="bigint"||Number.isInteger(s)||typeof s=="string"&&g(s)){if((typeof s=="\
number"||typeof s=="bigint")&&!h(s)){let r={instancePath:o+"/id",schemaPath:"#/components/schemas/BackupStrategy/properties/id/format",keyword:"format",params:{
format:"int64"},message:'must match format "int64"'};e===null?e=[r]:e.push(r),n++}if(b(s)<0){let r={instancePath:o+"/id",schemaPath:"#/components/schemas/Backup\
Strategy/properties/id/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+
"/id",schemaPath:"#/components/schemas/BackupStrategy/properties/id/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(
r),n++}}if(t.clusterId!==void 0){let s=t.clusterId;if(typeof s=="bigint"||Number.isInteger(s)||typeof s=="string"&&g(s)){if((typeof s=="number"||typeof s=="bigi\
nt")&&!h(s)){let r={instancePath:o+"/clusterId",schemaPath:"#/components/schemas/BackupStrategy/properties/clusterId/format",keyword:"format",params:{format:"in\
t64"},message:'must match format "int64"'};e===null?e=[r]:e.push(r),n++}if(b(s)<1){let r={instancePath:o+"/clusterId",schemaPath:"#/components/schemas/BackupStr\
ategy/properties/clusterId/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+
"/clusterId",schemaPath:"#/components/schemas/BackupStrategy/properties/clusterId/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[r]:e.push(r),n++}}if(t.clusterName!==void 0&&typeof t.clusterName!="string"){let s={instancePath:o+"/clusterName",schemaPath:"#/components/schemas/BackupStra\
tegy/properties/clusterName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}if(t.obClusterId!==void 0){let s=t.
obClusterId;if(typeof s=="bigint"||Number.isInteger(s)||typeof s=="string"&&g(s)){if((typeof s=="number"||typeof s=="bigint")&&!h(s)){let r={instancePath:o+"/ob\
ClusterId",schemaPath:"#/components/schemas/BackupStrategy/properties/obClusterId/format",keyword:"format",params:{format:"int64"},message:'must match format "i\
nt64"'};e===null?e=[r]:e.push(r),n++}if(b(s)<0){let r={instancePath:o+"/obClusterId",schemaPath:"#/components/schemas/BackupStrategy/properties/obClusterId/mini\
mum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+"/obClusterId",schemaPath:"\
#/components/schemas/BackupStrategy/properties/obClusterId/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}
if(t.tenantId!==void 0){let s=t.tenantId;if(typeof s=="bigint"||Number.isInteger(s)||typeof s=="string"&&g(s)){if((typeof s=="number"||typeof s=="bigint")&&!h(s)){
let r={instancePath:o+"/tenantId",schemaPath:"#/components/schemas/BackupStrategy/properties/tenantId/format",keyword:"format",params:{format:"int64"},message:'\
must match format "int64"'};e===null?e=[r]:e.push(r),n++}if(b(s)<0){let r={instancePath:o+"/tenantId",schemaPath:"#/components/schemas/BackupStrategy/properties\
/tenantId/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+"/tenantI\
d",schemaPath:"#/components/schemas/BackupStrategy/properties/tenantId/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.
push(r),n++}}if(t.tenantName!==void 0&&typeof t.tenantName!="string"){let s={instancePath:o+"/tenantName",schemaPath:"#/components/schemas/BackupStrategy/proper\
ties/tenantName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}if(t.obTenantId!==void 0){let s=t.obTenantId;
if(typeof s=="bigint"||Number.isInteger(s)||typeof s=="string"&&g(s)){if((typeof s=="number"||typeof s=="bigint")&&!h(s)){let r={instancePath:o+"/obTenantId",schemaPath:"\
#/components/schemas/BackupStrategy/properties/obTenantId/format",keyword:"format",params:{format:"int64"},message:'must match format "int64"'};e===null?e=[r]:e.
push(r),n++}if(b(s)<0){let r={instancePath:o+"/obTenantId",schemaPath:"#/components/schemas/BackupStrategy/properties/obTenantId/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+"/obTenantId",schemaPath:"#/components/schemas/BackupS\
trategy/properties/obTenantId/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}if(t.backupDimension!==void 0&&
typeof t.backupDimension!="string"){let s={instancePath:o+"/backupDimension",schemaPath:"#/components/schemas/BackupStrategy/properties/backupDimension/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}if(t.type!==void 0&&typeof t.type!="string"){let s={instancePath:o+"/type",schemaPath:"\
#/components/schemas/BackupStrategy/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}if(t.backupMode!==
void 0&&typeof t.backupMode!="string"){let s={instancePath:o+"/backupMode",schemaPath:"#/components/schemas/BackupStrategy/properties/backupMode/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}if(t.obBackupServiceStorageConfig!==void 0&&(z(t.obBackupServiceStorageConfig,
{instancePath:o+"/obBackupServiceStorageConfig",parentData:t,parentDataProperty:"obBackupServiceStorageConfig",rootData:i,dynamicAnchors:p})||(e=l(e,z.errors),n=
e.length)),t.serviceConfigName!==void 0&&typeof t.serviceConfigName!="string"){let s={instancePath:o+"/serviceConfigName",schemaPath:"#/components/schemas/Backu\
pStrategy/properties/serviceConfigName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}t.obBackupScheduleConfig!==
void 0&&(Z(t.obBackupScheduleConfig,{instancePath:o+"/obBackupScheduleConfig",parentData:t,parentDataProperty:"obBackupScheduleConfig",rootData:i,dynamicAnchors:p})||
(e=l(e,Z.errors),n=e.length)),t.obBackupThresholdConfig!==void 0&&(G(t.obBackupThresholdConfig,{instancePath:o+"/obBackupThresholdConfig",parentData:t,parentDataProperty:"\
obBackupThresholdConfig",rootData:i,dynamicAnchors:p})||(e=l(e,G.errors),n=e.length)),t.createTime!==void 0&&(k(t.createTime,{instancePath:o+"/createTime",parentData:t,
parentDataProperty:"createTime",rootData:i,dynamicAnchors:p})||(e=l(e,k.errors),n=e.length)),t.updateTime!==void 0&&(k(t.updateTime,{instancePath:o+"/updateTime",
parentData:t,parentDataProperty:"updateTime",rootData:i,dynamicAnchors:p})||(e=l(e,k.errors),n=e.length))}else{let s={instancePath:o,schemaPath:"#/components/sc\
hemas/BackupStrategy/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}return Q.errors=e,n===0}Q.evaluated={props:{
id:!0,clusterId:!0,clusterName:!0,obClusterId:!0,tenantId:!0,tenantName:!0,obTenantId:!0,backupDimension:!0,type:!0,backupMode:!0,obBackupServiceStorageConfig:!0,
serviceConfigName:!0,obBackupScheduleConfig:!0,obBackupThresholdConfig:!0,createTime:!0,updateTime:!0},dynamicProps:!1,dynamicItems:!1};function H(t,{instancePath:o="",
parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=H.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=
void 0),P(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=l(e,P.errors),n=e.length),t&&typeof t=="object"&&!Array.isArray(
t)){if(t.data===void 0){let s={instancePath:o,schemaPath:"#/components/schemas/BackupStrategyEnvelope/allOf/1/required",keyword:"required",params:{missingProperty:"\
data"},message:"must have required property 'data'"};e===null?e=[s]:e.push(s),n++}t.data!==void 0&&(Q(t.data,{instancePath:o+"/data",parentData:t,parentDataProperty:"\
data",rootData:i,dynamicAnchors:p})||(e=l(e,Q.errors),n=e.length))}else{let s={instancePath:o,schemaPath:"#/components/schemas/BackupStrategyEnvelope/allOf/1/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}return H.errors=e,n===0}H.evaluated={props:{data:!0,successful:!0,
timestamp:!0,duration:!0,status:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};function ms(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,
dynamicAnchors:p={}}={}){let e=null,n=0,a=ms.evaluated;return a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),H(t,{instancePath:o,parentData:m,
parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=l(e,H.errors),n=e.length),ms.errors=e,n===0}ms.evaluated={props:{data:!0,successful:!0,timestamp:!0,duration:!0,
status:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};var _t=cs;function cs(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=cs.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),f(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=l(e,f.errors),n=e.length),t&&typeof t==
"object"&&!Array.isArray(t)){if(t.status===void 0){let s={instancePath:o,schemaPath:"#/components/responses/InvalidParameter/content/application~1json/schema/al\
lOf/1/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),n++}if(t.status!==
void 0){let s=t.status;if(s!==400){let r={instancePath:o+"/status",schemaPath:"#/components/responses/InvalidParameter/content/application~1json/schema/allOf/1/\
properties/status/const",keyword:"const",params:{allowedValue:400},message:"must be equal to constant"};e===null?e=[r]:e.push(r),n++}if(!(typeof s=="bigint"||Number.
isInteger(s))){let r={instancePath:o+"/status",schemaPath:"#/components/responses/InvalidParameter/content/application~1json/schema/allOf/1/properties/status/ty\
pe",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/components/respons\
es/InvalidParameter/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}
return cs.errors=e,n===0}cs.evaluated={props:{status:!0,error:!0,successful:!0,timestamp:!0,duration:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};var Ft=ls;function ls(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=ls.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),f(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=l(e,f.errors),n=e.length),t&&typeof t==
"object"&&!Array.isArray(t)){if(t.status===void 0){let s={instancePath:o,schemaPath:"#/components/responses/Unauthorized/content/application~1json/schema/allOf/\
1/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),n++}if(t.status!==void 0){
let s=t.status;if(s!==401){let r={instancePath:o+"/status",schemaPath:"#/components/responses/Unauthorized/content/application~1json/schema/allOf/1/properties/s\
tatus/const",keyword:"const",params:{allowedValue:401},message:"must be equal to constant"};e===null?e=[r]:e.push(r),n++}if(!(typeof s=="bigint"||Number.isInteger(
s))){let r={instancePath:o+"/status",schemaPath:"#/components/responses/Unauthorized/content/application~1json/schema/allOf/1/properties/status/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/components/responses/Unauthorize\
d/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}return ls.errors=e,
n===0}ls.evaluated={props:{status:!0,error:!0,successful:!0,timestamp:!0,duration:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};var zt=fs;function fs(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=fs.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),f(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=l(e,f.errors),n=e.length),t&&typeof t==
"object"&&!Array.isArray(t)){if(t.status===void 0){let s={instancePath:o,schemaPath:"#/components/responses/Forbidden/content/application~1json/schema/allOf/1/r\
equired",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),n++}if(t.status!==void 0){
let s=t.status;if(s!==403){let r={instancePath:o+"/status",schemaPath:"#/components/responses/Forbidden/content/application~1json/schema/allOf/1/properties/stat\
us/const",keyword:"const",params:{allowedValue:403},message:"must be equal to constant"};e===null?e=[r]:e.push(r),n++}if(!(typeof s=="bigint"||Number.isInteger(
s))){let r={instancePath:o+"/status",schemaPath:"#/components/responses/Forbidden/content/application~1json/schema/allOf/1/properties/status/type",keyword:"type",
params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/components/responses/Forbidden/conten\
t/application~1json/schema/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}return fs.errors=e,n===0}fs.
evaluated={props:{status:!0,error:!0,successful:!0,timestamp:!0,duration:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};var Zt=ys;function ys(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=ys.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),f(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=l(e,f.errors),n=e.length),t&&typeof t==
"object"&&!Array.isArray(t)){if(t.status===void 0){let s={instancePath:o,schemaPath:"#/components/responses/ClusterNotFound/content/application~1json/schema/all\
Of/1/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),n++}if(t.status!==void 0){
let s=t.status;if(s!==404){let r={instancePath:o+"/status",schemaPath:"#/components/responses/ClusterNotFound/content/application~1json/schema/allOf/1/propertie\
s/status/const",keyword:"const",params:{allowedValue:404},message:"must be equal to constant"};e===null?e=[r]:e.push(r),n++}if(!(typeof s=="bigint"||Number.isInteger(
s))){let r={instancePath:o+"/status",schemaPath:"#/components/responses/ClusterNotFound/content/application~1json/schema/allOf/1/properties/status/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/components/responses/ClusterNot\
Found/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}return ys.errors=
e,n===0}ys.evaluated={props:{status:!0,error:!0,successful:!0,timestamp:!0,duration:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};var Gt=ds;function ds(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=ds.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),f(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=l(e,f.errors),n=e.length),t&&typeof t==
"object"&&!Array.isArray(t)){if(t.status===void 0){let s={instancePath:o,schemaPath:"#/components/responses/TooManyRequests/content/application~1json/schema/all\
Of/1/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),n++}if(t.status!==void 0){
let s=t.status;if(s!==429){let r={instancePath:o+"/status",schemaPath:"#/components/responses/TooManyRequests/content/application~1json/schema/allOf/1/propertie\
s/status/const",keyword:"const",params:{allowedValue:429},message:"must be equal to constant"};e===null?e=[r]:e.push(r),n++}if(!(typeof s=="bigint"||Number.isInteger(
s))){let r={instancePath:o+"/status",schemaPath:"#/components/responses/TooManyRequests/content/application~1json/schema/allOf/1/properties/status/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/components/responses/TooManyReq\
uests/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}return ds.errors=
e,n===0}ds.evaluated={props:{status:!0,error:!0,successful:!0,timestamp:!0,duration:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};var Qt=hs;function hs(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=hs.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),f(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=l(e,f.errors),n=e.length),t&&typeof t==
"object"&&!Array.isArray(t)){if(t.status===void 0){let s={instancePath:o,schemaPath:"#/components/responses/InternalServerError/content/application~1json/schema\
/allOf/1/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),n++}if(t.status!==
void 0){let s=t.status;if(s!==500){let r={instancePath:o+"/status",schemaPath:"#/components/responses/InternalServerError/content/application~1json/schema/allOf\
/1/properties/status/const",keyword:"const",params:{allowedValue:500},message:"must be equal to constant"};e===null?e=[r]:e.push(r),n++}if(!(typeof s=="bigint"||
Number.isInteger(s))){let r={instancePath:o+"/status",schemaPath:"#/components/responses/InternalServerError/content/application~1json/schema/allOf/1/properties\
/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/componen\
ts/responses/InternalServerError/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.
push(s),n++}return hs.errors=e,n===0}hs.evaluated={props:{status:!0,error:!0,successful:!0,timestamp:!0,duration:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};
var Ht=gs;function J(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=J.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.taskId===void 0){let s={instancePath:o,schemaPath:"#/components/schemas/\
DataBackupTask/required",keyword:"required",params:{missingProperty:"taskId"},message:"must have required property 'taskId'"};e===null?e=[s]:e.push(s),n++}if(t.
status===void 0){let s={instancePath:o,schemaPath:"#/components/schemas/DataBackupTask/required",keyword:"required",params:{missingProperty:"status"},message:"m\
ust have required property 'status'"};e===null?e=[s]:e.push(s),n++}if(t.clusterId===void 0){let s={instancePath:o,schemaPath:"#/components/schemas/DataBackupTas\
k/required",keyword:"required",params:{missingProperty:"clusterId"},message:"must have required property 'clusterId'"};e===null?e=[s]:e.push(s),n++}if(t.taskId!==
void 0){let s=t.taskId;if(typeof s=="bigint"||Number.isInteger(s)||typeof s=="string"&&g(s)){if((typeof s=="number"||typeof s=="bigint")&&!h(s)){let r={instancePath:o+
"/taskId",schemaPath:"#/components/schemas/DataBackupTask/properties/taskId/format",keyword:"format",params:{format:"int64"},message:'must match format "int64"'};
e===null?e=[r]:e.push(r),n++}if(b(s)<0){let r={instancePath:o+"/taskId",schemaPath:"#/components/schemas/DataBackupTask/properties/taskId/minimum",keyword:"mini\
mum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+"/taskId",schemaPath:"#/components/schema\
s/DataBackupTask/properties/taskId/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}if(t.status!==void 0&&typeof t.
status!="string"){let s={instancePath:o+"/status",schemaPath:"#/components/schemas/DataBackupTask/properties/status/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[s]:e.push(s),n++}if(t.clusterId!==void 0){let s=t.clusterId;if(typeof s=="bigint"||Number.isInteger(s)||typeof s=="string"&&
g(s)){if((typeof s=="number"||typeof s=="bigint")&&!h(s)){let r={instancePath:o+"/clusterId",schemaPath:"#/components/schemas/DataBackupTask/properties/clusterI\
d/format",keyword:"format",params:{format:"int64"},message:'must match format "int64"'};e===null?e=[r]:e.push(r),n++}if(b(s)<1){let r={instancePath:o+"/clusterI\
d",schemaPath:"#/components/schemas/DataBackupTask/properties/clusterId/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===
null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+"/clusterId",schemaPath:"#/components/schemas/DataBackupTask/properties/clusterId/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}if(t.clusterName!==void 0&&typeof t.clusterName!="string"){let s={instancePath:o+"/clus\
terName",schemaPath:"#/components/schemas/DataBackupTask/properties/clusterName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[s]:e.push(s),n++}if(t.clusterType!==void 0&&typeof t.clusterType!="string"){let s={instancePath:o+"/clusterType",schemaPath:"#/components/schemas/DataBackupTas\
k/properties/clusterType/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}if(t.obClusterId!==void 0){let s=t.obClusterId;
if(typeof s=="bigint"||Number.isInteger(s)||typeof s=="string"&&g(s)){if((typeof s=="number"||typeof s=="bigint")&&!h(s)){let r={instancePath:o+"/obClusterId",schemaPath:"\
#/components/schemas/DataBackupTask/properties/obClusterId/format",keyword:"format",params:{format:"int64"},message:'must match format "int64"'};e===null?e=[r]:
e.push(r),n++}if(b(s)<0){let r={instancePath:o+"/obClusterId",schemaPath:"#/components/schemas/DataBackupTask/properties/obClusterId/minimum",keyword:"minimum",
params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+"/obClusterId",schemaPath:"#/components/schema\
s/DataBackupTask/properties/obClusterId/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}if(t.tenantId!==void 0){
let s=t.tenantId;if(typeof s=="bigint"||Number.isInteger(s)||typeof s=="string"&&g(s)){if((typeof s=="number"||typeof s=="bigint")&&!h(s)){let r={instancePath:o+
"/tenantId",schemaPath:"#/components/schemas/DataBackupTask/properties/tenantId/format",keyword:"format",params:{format:"int64"},message:'must match format "int\
64"'};e===null?e=[r]:e.push(r),n++}if(b(s)<0){let r={instancePath:o+"/tenantId",schemaPath:"#/components/schemas/DataBackupTask/properties/tenantId/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+"/tenantId",schemaPath:"#/components/\
schemas/DataBackupTask/properties/tenantId/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}if(t.tenantName!==
void 0&&typeof t.tenantName!="string"){let s={instancePath:o+"/tenantName",schemaPath:"#/components/schemas/DataBackupTask/properties/tenantName/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}if(t.obTenantId!==void 0){let s=t.obTenantId;if(typeof s=="bigint"||Number.isInteger(
s)||typeof s=="string"&&g(s)){if((typeof s=="number"||typeof s=="bigint")&&!h(s)){let r={instancePath:o+"/obTenantId",schemaPath:"#/components/schemas/DataBacku\
pTask/properties/obTenantId/format",keyword:"format",params:{format:"int64"},message:'must match format "int64"'};e===null?e=[r]:e.push(r),n++}if(b(s)<0){let r={
instancePath:o+"/obTenantId",schemaPath:"#/components/schemas/DataBackupTask/properties/obTenantId/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+"/obTenantId",schemaPath:"#/components/schemas/DataBackupTask/properties/obTenantId/type",
keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}if(t.backupMode!==void 0&&typeof t.backupMode!="string"){let s={
instancePath:o+"/backupMode",schemaPath:"#/components/schemas/DataBackupTask/properties/backupMode/type",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[s]:e.push(s),n++}if(t.dataBackupTaskType!==void 0&&typeof t.dataBackupTaskType!="string"){let s={instancePath:o+"/dataBackupTaskType",schemaPath:"\
#/components/schemas/DataBackupTask/properties/dataBackupTaskType/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),
n++}if(t.backupSetId!==void 0){let s=t.backupSetId;if(typeof s=="bigint"||Number.isInteger(s)||typeof s=="string"&&g(s)){if((typeof s=="number"||typeof s=="bigi\
nt")&&!h(s)){let r={instancePath:o+"/backupSetId",schemaPath:"#/components/schemas/DataBackupTask/properties/backupSetId/format",keyword:"format",params:{format:"\
int64"},message:'must match format "int64"'};e===null?e=[r]:e.push(r),n++}if(b(s)<0){let r={instancePath:o+"/backupSetId",schemaPath:"#/components/schemas/DataB\
ackupTask/properties/backupSetId/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+
"/backupSetId",schemaPath:"#/components/schemas/DataBackupTask/properties/backupSetId/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===
null?e=[r]:e.push(r),n++}}if(t.backupUri!==void 0&&typeof t.backupUri!="string"){let s={instancePath:o+"/backupUri",schemaPath:"#/components/schemas/DataBackupT\
ask/properties/backupUri/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}if(t.startTime!==void 0&&(k(t.startTime,
{instancePath:o+"/startTime",parentData:t,parentDataProperty:"startTime",rootData:i,dynamicAnchors:p})||(e=l(e,k.errors),n=e.length)),t.finishTime!==void 0&&(k(
t.finishTime,{instancePath:o+"/finishTime",parentData:t,parentDataProperty:"finishTime",rootData:i,dynamicAnchors:p})||(e=l(e,k.errors),n=e.length)),t.errorMsg!==
void 0&&typeof t.errorMsg!="string"){let s={instancePath:o+"/errorMsg",schemaPath:"#/components/schemas/DataBackupTask/properties/errorMsg/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}if(t.backupType!==void 0&&typeof t.backupType!="string"){let s={instancePath:o+"/b\
ackupType",schemaPath:"#/components/schemas/DataBackupTask/properties/backupType/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[s]:e.push(s),n++}if(t.taskType!==void 0&&typeof t.taskType!="string"){let s={instancePath:o+"/taskType",schemaPath:"#/components/schemas/DataBackupTask/prope\
rties/taskType/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}if(t.dataType!==void 0&&typeof t.dataType!="st\
ring"){let s={instancePath:o+"/dataType",schemaPath:"#/components/schemas/DataBackupTask/properties/dataType/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),n++}if(t.dataVersion!==void 0){let s=t.dataVersion;if(typeof s=="bigint"||Number.isInteger(s)||typeof s=="string"&&g(s)){
if((typeof s=="number"||typeof s=="bigint")&&!h(s)){let r={instancePath:o+"/dataVersion",schemaPath:"#/components/schemas/DataBackupTask/properties/dataVersion/\
format",keyword:"format",params:{format:"int64"},message:'must match format "int64"'};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+"/dataVersion",schemaPath:"\
#/components/schemas/DataBackupTask/properties/dataVersion/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}
if(t.schemaVersion!==void 0){let s=t.schemaVersion;if(typeof s=="bigint"||Number.isInteger(s)||typeof s=="string"&&g(s)){if((typeof s=="number"||typeof s=="bigi\
nt")&&!h(s)){let r={instancePath:o+"/schemaVersion",schemaPath:"#/components/schemas/DataBackupTask/properties/schemaVersion/format",keyword:"format",params:{format:"\
int64"},message:'must match format "int64"'};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+"/schemaVersion",schemaPath:"#/components/schemas/DataBack\
upTask/properties/schemaVersion/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}if(t.dataSecondaryBackupTaskIds!==
void 0){let s=t.dataSecondaryBackupTaskIds;if(Array.isArray(s)){let r=s.length;for(let c=0;c<r;c++){let y=s[c];if(typeof y=="bigint"||Number.isInteger(y)||typeof y==
"string"&&g(y)){if((typeof y=="number"||typeof y=="bigint")&&!h(y)){let d={instancePath:o+"/dataSecondaryBackupTaskIds/"+c,schemaPath:"#/components/schemas/Data\
BackupTask/properties/dataSecondaryBackupTaskIds/items/format",keyword:"format",params:{format:"int64"},message:'must match format "int64"'};e===null?e=[d]:e.push(
d),n++}if(b(y)<0){let d={instancePath:o+"/dataSecondaryBackupTaskIds/"+c,schemaPath:"#/components/schemas/DataBackupTask/properties/dataSecondaryBackupTaskIds/i\
tems/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[d]:e.push(d),n++}}else{let d={instancePath:o+"/dataSecondar\
yBackupTaskIds/"+c,schemaPath:"#/components/schemas/DataBackupTask/properties/dataSecondaryBackupTaskIds/items/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[d]:e.push(d),n++}}}else{let r={instancePath:o+"/dataSecondaryBackupTaskIds",schemaPath:"#/components/schemas/DataBackupTask/proper\
ties/dataSecondaryBackupTaskIds/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"\
#/components/schemas/DataBackupTask/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}return J.errors=e,n===0}J.
evaluated={props:{taskId:!0,status:!0,clusterId:!0,clusterName:!0,clusterType:!0,obClusterId:!0,tenantId:!0,tenantName:!0,obTenantId:!0,backupMode:!0,dataBackupTaskType:!0,
backupSetId:!0,backupUri:!0,startTime:!0,finishTime:!0,errorMsg:!0,backupType:!0,taskType:!0,dataType:!0,dataVersion:!0,schemaVersion:!0,dataSecondaryBackupTaskIds:!0},
dynamicProps:!1,dynamicItems:!1};function Y(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=Y.evaluated;
if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.contents===void 0){let s={instancePath:o,schemaPath:"\
#/components/schemas/DataBackupTaskList/required",keyword:"required",params:{missingProperty:"contents"},message:"must have required property 'contents'"};e===null?
e=[s]:e.push(s),n++}if(t.page===void 0){let s={instancePath:o,schemaPath:"#/components/schemas/DataBackupTaskList/required",keyword:"required",params:{missingProperty:"\
page"},message:"must have required property 'page'"};e===null?e=[s]:e.push(s),n++}if(t.contents!==void 0){let s=t.contents;if(Array.isArray(s)){let r=s.length;for(let c=0;c<
r;c++)J(s[c],{instancePath:o+"/contents/"+c,parentData:s,parentDataProperty:c,rootData:i,dynamicAnchors:p})||(e=l(e,J.errors),n=e.length)}else{let r={instancePath:o+
"/contents",schemaPath:"#/components/schemas/DataBackupTaskList/properties/contents/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[r]:e.push(r),n++}}t.page!==void 0&&(T(t.page,{instancePath:o+"/page",parentData:t,parentDataProperty:"page",rootData:i,dynamicAnchors:p})||(e=l(e,T.errors),n=
e.length))}else{let s={instancePath:o,schemaPath:"#/components/schemas/DataBackupTaskList/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[s]:e.push(s),n++}return Y.errors=e,n===0}Y.evaluated={props:{contents:!0,page:!0},dynamicProps:!1,dynamicItems:!1};function W(t,{instancePath:o="",parentData:m,
parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=W.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),P(t,
{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=l(e,P.errors),n=e.length),t&&typeof t=="object"&&!Array.isArray(t)){if(t.data===
void 0){let s={instancePath:o,schemaPath:"#/components/schemas/DataBackupTaskListEnvelope/allOf/1/required",keyword:"required",params:{missingProperty:"data"},message:"\
must have required property 'data'"};e===null?e=[s]:e.push(s),n++}t.data!==void 0&&(Y(t.data,{instancePath:o+"/data",parentData:t,parentDataProperty:"data",rootData:i,
dynamicAnchors:p})||(e=l(e,Y.errors),n=e.length))}else{let s={instancePath:o,schemaPath:"#/components/schemas/DataBackupTaskListEnvelope/allOf/1/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}return W.errors=e,n===0}W.evaluated={props:{data:!0,successful:!0,timestamp:!0,
duration:!0,status:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};function gs(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){
let e=null,n=0,a=gs.evaluated;return a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),W(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,
dynamicAnchors:p})||(e=l(e,W.errors),n=e.length),gs.errors=e,n===0}gs.evaluated={props:{data:!0,successful:!0,timestamp:!0,duration:!0,status:!0,traceId:!0,server:!0},
dynamicProps:!1,dynamicItems:!1};var Jt=bs;function bs(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=bs.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),f(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=l(e,f.errors),n=e.length),t&&typeof t==
"object"&&!Array.isArray(t)){if(t.status===void 0){let s={instancePath:o,schemaPath:"#/components/responses/InvalidParameter/content/application~1json/schema/al\
lOf/1/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),n++}if(t.status!==
void 0){let s=t.status;if(s!==400){let r={instancePath:o+"/status",schemaPath:"#/components/responses/InvalidParameter/content/application~1json/schema/allOf/1/\
properties/status/const",keyword:"const",params:{allowedValue:400},message:"must be equal to constant"};e===null?e=[r]:e.push(r),n++}if(!(typeof s=="bigint"||Number.
isInteger(s))){let r={instancePath:o+"/status",schemaPath:"#/components/responses/InvalidParameter/content/application~1json/schema/allOf/1/properties/status/ty\
pe",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/components/respons\
es/InvalidParameter/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}
return bs.errors=e,n===0}bs.evaluated={props:{status:!0,error:!0,successful:!0,timestamp:!0,duration:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};var Yt=ks;function ks(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=ks.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),f(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=l(e,f.errors),n=e.length),t&&typeof t==
"object"&&!Array.isArray(t)){if(t.status===void 0){let s={instancePath:o,schemaPath:"#/components/responses/Unauthorized/content/application~1json/schema/allOf/\
1/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),n++}if(t.status!==void 0){
let s=t.status;if(s!==401){let r={instancePath:o+"/status",schemaPath:"#/components/responses/Unauthorized/content/application~1json/schema/allOf/1/properties/s\
tatus/const",keyword:"const",params:{allowedValue:401},message:"must be equal to constant"};e===null?e=[r]:e.push(r),n++}if(!(typeof s=="bigint"||Number.isInteger(
s))){let r={instancePath:o+"/status",schemaPath:"#/components/responses/Unauthorized/content/application~1json/schema/allOf/1/properties/status/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/components/responses/Unauthorize\
d/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}return ks.errors=e,
n===0}ks.evaluated={props:{status:!0,error:!0,successful:!0,timestamp:!0,duration:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};var Wt=vs;function vs(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=vs.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),f(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=l(e,f.errors),n=e.length),t&&typeof t==
"object"&&!Array.isArray(t)){if(t.status===void 0){let s={instancePath:o,schemaPath:"#/components/responses/Forbidden/content/application~1json/schema/allOf/1/r\
equired",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),n++}if(t.status!==void 0){
let s=t.status;if(s!==403){let r={instancePath:o+"/status",schemaPath:"#/components/responses/Forbidden/content/application~1json/schema/allOf/1/properties/stat\
us/const",keyword:"const",params:{allowedValue:403},message:"must be equal to constant"};e===null?e=[r]:e.push(r),n++}if(!(typeof s=="bigint"||Number.isInteger(
s))){let r={instancePath:o+"/status",schemaPath:"#/components/responses/Forbidden/content/application~1json/schema/allOf/1/properties/status/type",keyword:"type",
params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/components/responses/Forbidden/conten\
t/application~1json/schema/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}return vs.errors=e,n===0}vs.
evaluated={props:{status:!0,error:!0,successful:!0,timestamp:!0,duration:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};var Xt=Ps;function Ps(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=Ps.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),f(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=l(e,f.errors),n=e.length),t&&typeof t==
"object"&&!Array.isArray(t)){if(t.status===void 0){let s={instancePath:o,schemaPath:"#/components/responses/ClusterNotFound/content/application~1json/schema/all\
Of/1/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),n++}if(t.status!==void 0){
let s=t.status;if(s!==404){let r={instancePath:o+"/status",schemaPath:"#/components/responses/ClusterNotFound/content/application~1json/schema/allOf/1/propertie\
s/status/const",keyword:"const",params:{allowedValue:404},message:"must be equal to constant"};e===null?e=[r]:e.push(r),n++}if(!(typeof s=="bigint"||Number.isInteger(
s))){let r={instancePath:o+"/status",schemaPath:"#/components/responses/ClusterNotFound/content/application~1json/schema/allOf/1/properties/status/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/components/responses/ClusterNot\
Found/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}return Ps.errors=
e,n===0}Ps.evaluated={props:{status:!0,error:!0,successful:!0,timestamp:!0,duration:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};var er=Is;function Is(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=Is.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),f(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=l(e,f.errors),n=e.length),t&&typeof t==
"object"&&!Array.isArray(t)){if(t.status===void 0){let s={instancePath:o,schemaPath:"#/components/responses/TooManyRequests/content/application~1json/schema/all\
Of/1/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),n++}if(t.status!==void 0){
let s=t.status;if(s!==429){let r={instancePath:o+"/status",schemaPath:"#/components/responses/TooManyRequests/content/application~1json/schema/allOf/1/propertie\
s/status/const",keyword:"const",params:{allowedValue:429},message:"must be equal to constant"};e===null?e=[r]:e.push(r),n++}if(!(typeof s=="bigint"||Number.isInteger(
s))){let r={instancePath:o+"/status",schemaPath:"#/components/responses/TooManyRequests/content/application~1json/schema/allOf/1/properties/status/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/components/responses/TooManyReq\
uests/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}return Is.errors=
e,n===0}Is.evaluated={props:{status:!0,error:!0,successful:!0,timestamp:!0,duration:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};var sr=ws;function ws(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=ws.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),f(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=l(e,f.errors),n=e.length),t&&typeof t==
"object"&&!Array.isArray(t)){if(t.status===void 0){let s={instancePath:o,schemaPath:"#/components/responses/InternalServerError/content/application~1json/schema\
/allOf/1/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),n++}if(t.status!==
void 0){let s=t.status;if(s!==500){let r={instancePath:o+"/status",schemaPath:"#/components/responses/InternalServerError/content/application~1json/schema/allOf\
/1/properties/status/const",keyword:"const",params:{allowedValue:500},message:"must be equal to constant"};e===null?e=[r]:e.push(r),n++}if(!(typeof s=="bigint"||
Number.isInteger(s))){let r={instancePath:o+"/status",schemaPath:"#/components/responses/InternalServerError/content/application~1json/schema/allOf/1/properties\
/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/componen\
ts/responses/InternalServerError/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.
push(s),n++}return ws.errors=e,n===0}ws.evaluated={props:{status:!0,error:!0,successful:!0,timestamp:!0,duration:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};
var tr=Ss;function X(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=X.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.id!==void 0){let s=t.id;if(typeof s=="bigint"||Number.isInteger(s)||typeof s==
"string"&&g(s)){if((typeof s=="number"||typeof s=="bigint")&&!h(s)){let r={instancePath:o+"/id",schemaPath:"#/components/schemas/TaskCluster/properties/id/forma\
t",keyword:"format",params:{format:"int64"},message:'must match format "int64"'};e===null?e=[r]:e.push(r),n++}if(b(s)<1){let r={instancePath:o+"/id",schemaPath:"\
#/components/schemas/TaskCluster/properties/id/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[r]:e.push(r),n++}}else{
let r={instancePath:o+"/id",schemaPath:"#/components/schemas/TaskCluster/properties/id/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===
null?e=[r]:e.push(r),n++}}if(t.name!==void 0&&typeof t.name!="string"){let s={instancePath:o+"/name",schemaPath:"#/components/schemas/TaskCluster/properties/nam\
e/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}if(t.obClusterId!==void 0){let s=t.obClusterId;if(typeof s==
"bigint"||Number.isInteger(s)||typeof s=="string"&&g(s)){if((typeof s=="number"||typeof s=="bigint")&&!h(s)){let r={instancePath:o+"/obClusterId",schemaPath:"#/\
components/schemas/TaskCluster/properties/obClusterId/format",keyword:"format",params:{format:"int64"},message:'must match format "int64"'};e===null?e=[r]:e.push(
r),n++}if(b(s)<0){let r={instancePath:o+"/obClusterId",schemaPath:"#/components/schemas/TaskCluster/properties/obClusterId/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+"/obClusterId",schemaPath:"#/components/schemas/TaskCluster/proper\
ties/obClusterId/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}if(t.type!==void 0&&typeof t.type!="strin\
g"){let s={instancePath:o+"/type",schemaPath:"#/components/schemas/TaskCluster/properties/type/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[s]:e.push(s),n++}}else{let s={instancePath:o,schemaPath:"#/components/schemas/TaskCluster/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),n++}return X.errors=e,n===0}X.evaluated={props:{id:!0,name:!0,obClusterId:!0,type:!0},dynamicProps:!1,dynamicItems:!1};function ee(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=ee.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.id!==void 0){let s=t.id;if(typeof s=="bigint"||Number.isInteger(s)||typeof s==
"string"&&g(s)){if((typeof s=="number"||typeof s=="bigint")&&!h(s)){let r={instancePath:o+"/id",schemaPath:"#/components/schemas/TaskTenant/properties/id/format",
keyword:"format",params:{format:"int64"},message:'must match format "int64"'};e===null?e=[r]:e.push(r),n++}if(b(s)<1){let r={instancePath:o+"/id",schemaPath:"#/\
components/schemas/TaskTenant/properties/id/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[r]:e.push(r),n++}}else{
let r={instancePath:o+"/id",schemaPath:"#/components/schemas/TaskTenant/properties/id/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===
null?e=[r]:e.push(r),n++}}if(t.name!==void 0&&typeof t.name!="string"){let s={instancePath:o+"/name",schemaPath:"#/components/schemas/TaskTenant/properties/name\
/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}if(t.obTenantId!==void 0){let s=t.obTenantId;if(typeof s=="b\
igint"||Number.isInteger(s)||typeof s=="string"&&g(s)){if((typeof s=="number"||typeof s=="bigint")&&!h(s)){let r={instancePath:o+"/obTenantId",schemaPath:"#/com\
ponents/schemas/TaskTenant/properties/obTenantId/format",keyword:"format",params:{format:"int64"},message:'must match format "int64"'};e===null?e=[r]:e.push(r),
n++}if(b(s)<0){let r={instancePath:o+"/obTenantId",schemaPath:"#/components/schemas/TaskTenant/properties/obTenantId/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+"/obTenantId",schemaPath:"#/components/schemas/TaskTenant/properti\
es/obTenantId/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}if(t.mode!==void 0&&typeof t.mode!="string"){
let s={instancePath:o+"/mode",schemaPath:"#/components/schemas/TaskTenant/properties/mode/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[s]:e.push(s),n++}}else{let s={instancePath:o,schemaPath:"#/components/schemas/TaskTenant/type",keyword:"type",params:{type:"object"},message:"must b\
e object"};e===null?e=[s]:e.push(s),n++}return ee.errors=e,n===0}ee.evaluated={props:{id:!0,name:!0,obTenantId:!0,mode:!0},dynamicProps:!1,dynamicItems:!1};function se(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=se.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.id!==void 0){let s=t.id;if(typeof s=="bigint"||Number.isInteger(s)||typeof s==
"string"&&g(s)){if((typeof s=="number"||typeof s=="bigint")&&!h(s)){let r={instancePath:o+"/id",schemaPath:"#/components/schemas/TaskCreator/properties/id/forma\
t",keyword:"format",params:{format:"int64"},message:'must match format "int64"'};e===null?e=[r]:e.push(r),n++}if(b(s)<0){let r={instancePath:o+"/id",schemaPath:"\
#/components/schemas/TaskCreator/properties/id/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),n++}}else{
let r={instancePath:o+"/id",schemaPath:"#/components/schemas/TaskCreator/properties/id/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===
null?e=[r]:e.push(r),n++}}if(t.name!==void 0&&typeof t.name!="string"){let s={instancePath:o+"/name",schemaPath:"#/components/schemas/TaskCreator/properties/nam\
e/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}}else{let s={instancePath:o,schemaPath:"#/components/schema\
s/TaskCreator/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}return se.errors=e,n===0}se.evaluated={props:{id:!0,
name:!0},dynamicProps:!1,dynamicItems:!1};function te(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=te.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){let s={instancePath:o,schemaPath:"#/components/schemas/Subt\
ask/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[s]:e.push(s),n++}if(t.id!==void 0){let s=t.
id;if(typeof s=="bigint"||Number.isInteger(s)||typeof s=="string"&&g(s)){if((typeof s=="number"||typeof s=="bigint")&&!h(s)){let r={instancePath:o+"/id",schemaPath:"\
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
"string"&&g(s)){if((typeof s=="number"||typeof s=="bigint")&&!h(s)){let r={instancePath:o+"/seriesId",schemaPath:"#/components/schemas/Subtask/properties/series\
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
upstreams!==void 0){let s=t.upstreams;if(Array.isArray(s)){let r=s.length;for(let c=0;c<r;c++){let y=s[c];if(typeof y=="bigint"||Number.isInteger(y)||typeof y==
"string"&&g(y)){if((typeof y=="number"||typeof y=="bigint")&&!h(y)){let d={instancePath:o+"/upstreams/"+c,schemaPath:"#/components/schemas/Subtask/properties/up\
streams/items/format",keyword:"format",params:{format:"int64"},message:'must match format "int64"'};e===null?e=[d]:e.push(d),n++}}else{let d={instancePath:o+"/u\
pstreams/"+c,schemaPath:"#/components/schemas/Subtask/properties/upstreams/items/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[d]:e.push(d),n++}}}else{let r={instancePath:o+"/upstreams",schemaPath:"#/components/schemas/Subtask/properties/upstreams/type",keyword:"type",params:{type:"a\
rray"},message:"must be array"};e===null?e=[r]:e.push(r),n++}}if(t.downstreams!==void 0){let s=t.downstreams;if(Array.isArray(s)){let r=s.length;for(let c=0;c<r;c++){
let y=s[c];if(typeof y=="bigint"||Number.isInteger(y)||typeof y=="string"&&g(y)){if((typeof y=="number"||typeof y=="bigint")&&!h(y)){let d={instancePath:o+"/dow\
nstreams/"+c,schemaPath:"#/components/schemas/Subtask/properties/downstreams/items/format",keyword:"format",params:{format:"int64"},message:'must match format "\
int64"'};e===null?e=[d]:e.push(d),n++}}else{let d={instancePath:o+"/downstreams/"+c,schemaPath:"#/components/schemas/Subtask/properties/downstreams/items/type",
keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[d]:e.push(d),n++}}}else{let r={instancePath:o+"/downstreams",schemaPath:"#/compone\
nts/schemas/Subtask/properties/downstreams/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),n++}}t.createTime!==void 0&&
(k(t.createTime,{instancePath:o+"/createTime",parentData:t,parentDataProperty:"createTime",rootData:i,dynamicAnchors:p})||(e=l(e,k.errors),n=e.length)),t.startTime!==
void 0&&(k(t.startTime,{instancePath:o+"/startTime",parentData:t,parentDataProperty:"startTime",rootData:i,dynamicAnchors:p})||(e=l(e,k.errors),n=e.length)),t.finishTime!==
void 0&&(k(t.finishTime,{instancePath:o+"/finishTime",parentData:t,parentDataProperty:"finishTime",rootData:i,dynamicAnchors:p})||(e=l(e,k.errors),n=e.length))}else{
let s={instancePath:o,schemaPath:"#/components/schemas/Subtask/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}
return te.errors=e,n===0}te.evaluated={props:{id:!0,name:!0,description:!0,status:!0,operation:!0,seriesId:!0,parallelIdx:!0,timeout:!0,runTime:!0,nodeType:!0,executor:!0,
prohibitRollback:!0,upstreams:!0,downstreams:!0,createTime:!0,startTime:!0,finishTime:!0},dynamicProps:!1,dynamicItems:!1};function q(t,{instancePath:o="",parentData:m,
parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=q.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&
typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){let s={instancePath:o,schemaPath:"#/components/schemas/TaskInstance/required",keyword:"required",params:{
missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[s]:e.push(s),n++}if(t.name===void 0){let s={instancePath:o,schemaPath:"#/component\
s/schemas/TaskInstance/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[s]:e.push(s),n++}if(t.
status===void 0){let s={instancePath:o,schemaPath:"#/components/schemas/TaskInstance/required",keyword:"required",params:{missingProperty:"status"},message:"mus\
t have required property 'status'"};e===null?e=[s]:e.push(s),n++}if(t.id!==void 0){let s=t.id;if(typeof s=="bigint"||Number.isInteger(s)||typeof s=="string"&&g(
s)){if((typeof s=="number"||typeof s=="bigint")&&!h(s)){let r={instancePath:o+"/id",schemaPath:"#/components/schemas/TaskInstance/properties/id/format",keyword:"\
format",params:{format:"int64"},message:'must match format "int64"'};e===null?e=[r]:e.push(r),n++}if(b(s)<1){let r={instancePath:o+"/id",schemaPath:"#/component\
s/schemas/TaskInstance/properties/id/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[r]:e.push(r),n++}}else{let r={
instancePath:o+"/id",schemaPath:"#/components/schemas/TaskInstance/properties/id/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[r]:e.push(r),n++}}if(t.name!==void 0&&typeof t.name!="string"){let s={instancePath:o+"/name",schemaPath:"#/components/schemas/TaskInstance/properties/name/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}if(t.status!==void 0&&typeof t.status!="string"){let s={instancePath:o+
"/status",schemaPath:"#/components/schemas/TaskInstance/properties/status/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.
push(s),n++}if(t.type!==void 0&&typeof t.type!="string"){let s={instancePath:o+"/type",schemaPath:"#/components/schemas/TaskInstance/properties/type/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}if(t.operation!==void 0&&typeof t.operation!="string"){let s={instancePath:o+
"/operation",schemaPath:"#/components/schemas/TaskInstance/properties/operation/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[s]:e.push(s),n++}if(t.taskDefinitionId!==void 0){let s=t.taskDefinitionId;if(typeof s=="bigint"||Number.isInteger(s)||typeof s=="string"&&g(s)){if((typeof s=="\
number"||typeof s=="bigint")&&!h(s)){let r={instancePath:o+"/taskDefinitionId",schemaPath:"#/components/schemas/TaskInstance/properties/taskDefinitionId/format",
keyword:"format",params:{format:"int64"},message:'must match format "int64"'};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+"/taskDefinitionId",schemaPath:"\
#/components/schemas/TaskInstance/properties/taskDefinitionId/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}
if(t.cluster!==void 0&&(X(t.cluster,{instancePath:o+"/cluster",parentData:t,parentDataProperty:"cluster",rootData:i,dynamicAnchors:p})||(e=l(e,X.errors),n=e.length)),
t.tenant!==void 0&&(ee(t.tenant,{instancePath:o+"/tenant",parentData:t,parentDataProperty:"tenant",rootData:i,dynamicAnchors:p})||(e=l(e,ee.errors),n=e.length)),
t.creator!==void 0&&(se(t.creator,{instancePath:o+"/creator",parentData:t,parentDataProperty:"creator",rootData:i,dynamicAnchors:p})||(e=l(e,se.errors),n=e.length)),
t.executor!==void 0&&typeof t.executor!="string"){let s={instancePath:o+"/executor",schemaPath:"#/components/schemas/TaskInstance/properties/executor/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}if(t.prohibitRollback!==void 0&&typeof t.prohibitRollback!="boolean"){let s={
instancePath:o+"/prohibitRollback",schemaPath:"#/components/schemas/TaskInstance/properties/prohibitRollback/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[s]:e.push(s),n++}if(t.createTime!==void 0&&(k(t.createTime,{instancePath:o+"/createTime",parentData:t,parentDataProperty:"createTi\
me",rootData:i,dynamicAnchors:p})||(e=l(e,k.errors),n=e.length)),t.startTime!==void 0&&(k(t.startTime,{instancePath:o+"/startTime",parentData:t,parentDataProperty:"\
startTime",rootData:i,dynamicAnchors:p})||(e=l(e,k.errors),n=e.length)),t.finishTime!==void 0&&(k(t.finishTime,{instancePath:o+"/finishTime",parentData:t,parentDataProperty:"\
finishTime",rootData:i,dynamicAnchors:p})||(e=l(e,k.errors),n=e.length)),t.subtasks!==void 0){let s=t.subtasks;if(Array.isArray(s)){let r=s.length;for(let c=0;c<
r;c++)te(s[c],{instancePath:o+"/subtasks/"+c,parentData:s,parentDataProperty:c,rootData:i,dynamicAnchors:p})||(e=l(e,te.errors),n=e.length)}else{let r={instancePath:o+
"/subtasks",schemaPath:"#/components/schemas/TaskInstance/properties/subtasks/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:
e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/components/schemas/TaskInstance/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[s]:e.push(s),n++}return q.errors=e,n===0}q.evaluated={props:{id:!0,name:!0,status:!0,type:!0,operation:!0,taskDefinitionId:!0,cluster:!0,tenant:!0,creator:!0,
executor:!0,prohibitRollback:!0,createTime:!0,startTime:!0,finishTime:!0,subtasks:!0},dynamicProps:!1,dynamicItems:!1};function re(t,{instancePath:o="",parentData:m,
parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=re.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&
typeof t=="object"&&!Array.isArray(t)){if(t.contents===void 0){let s={instancePath:o,schemaPath:"#/components/schemas/TaskInstanceList/required",keyword:"requir\
ed",params:{missingProperty:"contents"},message:"must have required property 'contents'"};e===null?e=[s]:e.push(s),n++}if(t.page===void 0){let s={instancePath:o,
schemaPath:"#/components/schemas/TaskInstanceList/required",keyword:"required",params:{missingProperty:"page"},message:"must have required property 'page'"};e===
null?e=[s]:e.push(s),n++}if(t.contents!==void 0){let s=t.contents;if(Array.isArray(s)){let r=s.length;for(let c=0;c<r;c++)q(s[c],{instancePath:o+"/contents/"+c,
parentData:s,parentDataProperty:c,rootData:i,dynamicAnchors:p})||(e=l(e,q.errors),n=e.length)}else{let r={instancePath:o+"/contents",schemaPath:"#/components/sc\
hemas/TaskInstanceList/properties/contents/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),n++}}t.page!==void 0&&(T(
t.page,{instancePath:o+"/page",parentData:t,parentDataProperty:"page",rootData:i,dynamicAnchors:p})||(e=l(e,T.errors),n=e.length))}else{let s={instancePath:o,schemaPath:"\
#/components/schemas/TaskInstanceList/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}return re.errors=e,n===
0}re.evaluated={props:{contents:!0,page:!0},dynamicProps:!1,dynamicItems:!1};function ne(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){
let e=null,n=0,a=ne.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),P(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,
dynamicAnchors:p})||(e=l(e,P.errors),n=e.length),t&&typeof t=="object"&&!Array.isArray(t)){if(t.data===void 0){let s={instancePath:o,schemaPath:"#/components/sc\
hemas/TaskInstanceListEnvelope/allOf/1/required",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=[s]:
e.push(s),n++}t.data!==void 0&&(re(t.data,{instancePath:o+"/data",parentData:t,parentDataProperty:"data",rootData:i,dynamicAnchors:p})||(e=l(e,re.errors),n=e.length))}else{
let s={instancePath:o,schemaPath:"#/components/schemas/TaskInstanceListEnvelope/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[s]:e.push(s),n++}return ne.errors=e,n===0}ne.evaluated={props:{data:!0,successful:!0,timestamp:!0,duration:!0,status:!0,traceId:!0,server:!0},dynamicProps:!1,
dynamicItems:!1};function Ss(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=Ss.evaluated;return a.
dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),ne(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=l(e,ne.
errors),n=e.length),Ss.errors=e,n===0}Ss.evaluated={props:{data:!0,successful:!0,timestamp:!0,duration:!0,status:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};
var rr=Ts;function Ts(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=Ts.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),f(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=l(e,f.errors),n=e.length),t&&typeof t==
"object"&&!Array.isArray(t)){if(t.status===void 0){let s={instancePath:o,schemaPath:"#/components/responses/InvalidParameter/content/application~1json/schema/al\
lOf/1/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),n++}if(t.status!==
void 0){let s=t.status;if(s!==400){let r={instancePath:o+"/status",schemaPath:"#/components/responses/InvalidParameter/content/application~1json/schema/allOf/1/\
properties/status/const",keyword:"const",params:{allowedValue:400},message:"must be equal to constant"};e===null?e=[r]:e.push(r),n++}if(!(typeof s=="bigint"||Number.
isInteger(s))){let r={instancePath:o+"/status",schemaPath:"#/components/responses/InvalidParameter/content/application~1json/schema/allOf/1/properties/status/ty\
pe",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/components/respons\
es/InvalidParameter/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}
return Ts.errors=e,n===0}Ts.evaluated={props:{status:!0,error:!0,successful:!0,timestamp:!0,duration:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};var nr=js;function js(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=js.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),f(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=l(e,f.errors),n=e.length),t&&typeof t==
"object"&&!Array.isArray(t)){if(t.status===void 0){let s={instancePath:o,schemaPath:"#/components/responses/Unauthorized/content/application~1json/schema/allOf/\
1/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),n++}if(t.status!==void 0){
let s=t.status;if(s!==401){let r={instancePath:o+"/status",schemaPath:"#/components/responses/Unauthorized/content/application~1json/schema/allOf/1/properties/s\
tatus/const",keyword:"const",params:{allowedValue:401},message:"must be equal to constant"};e===null?e=[r]:e.push(r),n++}if(!(typeof s=="bigint"||Number.isInteger(
s))){let r={instancePath:o+"/status",schemaPath:"#/components/responses/Unauthorized/content/application~1json/schema/allOf/1/properties/status/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/components/responses/Unauthorize\
d/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}return js.errors=e,
n===0}js.evaluated={props:{status:!0,error:!0,successful:!0,timestamp:!0,duration:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};var or=qs;function qs(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=qs.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),f(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=l(e,f.errors),n=e.length),t&&typeof t==
"object"&&!Array.isArray(t)){if(t.status===void 0){let s={instancePath:o,schemaPath:"#/components/responses/Forbidden/content/application~1json/schema/allOf/1/r\
equired",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),n++}if(t.status!==void 0){
let s=t.status;if(s!==403){let r={instancePath:o+"/status",schemaPath:"#/components/responses/Forbidden/content/application~1json/schema/allOf/1/properties/stat\
us/const",keyword:"const",params:{allowedValue:403},message:"must be equal to constant"};e===null?e=[r]:e.push(r),n++}if(!(typeof s=="bigint"||Number.isInteger(
s))){let r={instancePath:o+"/status",schemaPath:"#/components/responses/Forbidden/content/application~1json/schema/allOf/1/properties/status/type",keyword:"type",
params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/components/responses/Forbidden/conten\
t/application~1json/schema/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}return qs.errors=e,n===0}qs.
evaluated={props:{status:!0,error:!0,successful:!0,timestamp:!0,duration:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};var ar=Os;function Os(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=Os.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),f(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=l(e,f.errors),n=e.length),t&&typeof t==
"object"&&!Array.isArray(t)){if(t.status===void 0){let s={instancePath:o,schemaPath:"#/components/responses/TooManyRequests/content/application~1json/schema/all\
Of/1/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),n++}if(t.status!==void 0){
let s=t.status;if(s!==429){let r={instancePath:o+"/status",schemaPath:"#/components/responses/TooManyRequests/content/application~1json/schema/allOf/1/propertie\
s/status/const",keyword:"const",params:{allowedValue:429},message:"must be equal to constant"};e===null?e=[r]:e.push(r),n++}if(!(typeof s=="bigint"||Number.isInteger(
s))){let r={instancePath:o+"/status",schemaPath:"#/components/responses/TooManyRequests/content/application~1json/schema/allOf/1/properties/status/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/components/responses/TooManyReq\
uests/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}return Os.errors=
e,n===0}Os.evaluated={props:{status:!0,error:!0,successful:!0,timestamp:!0,duration:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};var ir=Bs;function Bs(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=Bs.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),f(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=l(e,f.errors),n=e.length),t&&typeof t==
"object"&&!Array.isArray(t)){if(t.status===void 0){let s={instancePath:o,schemaPath:"#/components/responses/InternalServerError/content/application~1json/schema\
/allOf/1/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),n++}if(t.status!==
void 0){let s=t.status;if(s!==500){let r={instancePath:o+"/status",schemaPath:"#/components/responses/InternalServerError/content/application~1json/schema/allOf\
/1/properties/status/const",keyword:"const",params:{allowedValue:500},message:"must be equal to constant"};e===null?e=[r]:e.push(r),n++}if(!(typeof s=="bigint"||
Number.isInteger(s))){let r={instancePath:o+"/status",schemaPath:"#/components/responses/InternalServerError/content/application~1json/schema/allOf/1/properties\
/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/componen\
ts/responses/InternalServerError/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.
push(s),n++}return Bs.errors=e,n===0}Bs.evaluated={props:{status:!0,error:!0,successful:!0,timestamp:!0,duration:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};
var pr=Es;function oe(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=oe.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),P(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=l(e,P.errors),n=e.length),t&&typeof t==
"object"&&!Array.isArray(t)){if(t.data===void 0){let s={instancePath:o,schemaPath:"#/components/schemas/TaskInstanceEnvelope/allOf/1/required",keyword:"required",
params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=[s]:e.push(s),n++}t.data!==void 0&&(q(t.data,{instancePath:o+"/data",parentData:t,
parentDataProperty:"data",rootData:i,dynamicAnchors:p})||(e=l(e,q.errors),n=e.length))}else{let s={instancePath:o,schemaPath:"#/components/schemas/TaskInstanceE\
nvelope/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}return oe.errors=e,n===0}oe.evaluated={props:{
data:!0,successful:!0,timestamp:!0,duration:!0,status:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};function Es(t,{instancePath:o="",parentData:m,parentDataProperty:u,
rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=Es.evaluated;return a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),oe(t,{instancePath:o,
parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=l(e,oe.errors),n=e.length),Es.errors=e,n===0}Es.evaluated={props:{data:!0,successful:!0,timestamp:!0,
duration:!0,status:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};var ur=As;function As(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=As.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),f(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=l(e,f.errors),n=e.length),t&&typeof t==
"object"&&!Array.isArray(t)){if(t.status===void 0){let s={instancePath:o,schemaPath:"#/components/responses/InvalidParameter/content/application~1json/schema/al\
lOf/1/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),n++}if(t.status!==
void 0){let s=t.status;if(s!==400){let r={instancePath:o+"/status",schemaPath:"#/components/responses/InvalidParameter/content/application~1json/schema/allOf/1/\
properties/status/const",keyword:"const",params:{allowedValue:400},message:"must be equal to constant"};e===null?e=[r]:e.push(r),n++}if(!(typeof s=="bigint"||Number.
isInteger(s))){let r={instancePath:o+"/status",schemaPath:"#/components/responses/InvalidParameter/content/application~1json/schema/allOf/1/properties/status/ty\
pe",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/components/respons\
es/InvalidParameter/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}
return As.errors=e,n===0}As.evaluated={props:{status:!0,error:!0,successful:!0,timestamp:!0,duration:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};var mr=Cs;function Cs(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=Cs.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),f(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=l(e,f.errors),n=e.length),t&&typeof t==
"object"&&!Array.isArray(t)){if(t.status===void 0){let s={instancePath:o,schemaPath:"#/components/responses/Unauthorized/content/application~1json/schema/allOf/\
1/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),n++}if(t.status!==void 0){
let s=t.status;if(s!==401){let r={instancePath:o+"/status",schemaPath:"#/components/responses/Unauthorized/content/application~1json/schema/allOf/1/properties/s\
tatus/const",keyword:"const",params:{allowedValue:401},message:"must be equal to constant"};e===null?e=[r]:e.push(r),n++}if(!(typeof s=="bigint"||Number.isInteger(
s))){let r={instancePath:o+"/status",schemaPath:"#/components/responses/Unauthorized/content/application~1json/schema/allOf/1/properties/status/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/components/responses/Unauthorize\
d/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}return Cs.errors=e,
n===0}Cs.evaluated={props:{status:!0,error:!0,successful:!0,timestamp:!0,duration:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};var cr=Ds;function Ds(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=Ds.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),f(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=l(e,f.errors),n=e.length),t&&typeof t==
"object"&&!Array.isArray(t)){if(t.status===void 0){let s={instancePath:o,schemaPath:"#/components/responses/Forbidden/content/application~1json/schema/allOf/1/r\
equired",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),n++}if(t.status!==void 0){
let s=t.status;if(s!==403){let r={instancePath:o+"/status",schemaPath:"#/components/responses/Forbidden/content/application~1json/schema/allOf/1/properties/stat\
us/const",keyword:"const",params:{allowedValue:403},message:"must be equal to constant"};e===null?e=[r]:e.push(r),n++}if(!(typeof s=="bigint"||Number.isInteger(
s))){let r={instancePath:o+"/status",schemaPath:"#/components/responses/Forbidden/content/application~1json/schema/allOf/1/properties/status/type",keyword:"type",
params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/components/responses/Forbidden/conten\
t/application~1json/schema/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}return Ds.errors=e,n===0}Ds.
evaluated={props:{status:!0,error:!0,successful:!0,timestamp:!0,duration:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};var lr=Ns;function Ns(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=Ns.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),f(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=l(e,f.errors),n=e.length),t&&typeof t==
"object"&&!Array.isArray(t)){if(t.status===void 0){let s={instancePath:o,schemaPath:"#/components/responses/TaskNotFound/content/application~1json/schema/allOf/\
1/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),n++}if(t.status!==void 0){
let s=t.status;if(s!==404){let r={instancePath:o+"/status",schemaPath:"#/components/responses/TaskNotFound/content/application~1json/schema/allOf/1/properties/s\
tatus/const",keyword:"const",params:{allowedValue:404},message:"must be equal to constant"};e===null?e=[r]:e.push(r),n++}if(!(typeof s=="bigint"||Number.isInteger(
s))){let r={instancePath:o+"/status",schemaPath:"#/components/responses/TaskNotFound/content/application~1json/schema/allOf/1/properties/status/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/components/responses/TaskNotFoun\
d/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}return Ns.errors=e,
n===0}Ns.evaluated={props:{status:!0,error:!0,successful:!0,timestamp:!0,duration:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};var fr=Ks;function Ks(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=Ks.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),f(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=l(e,f.errors),n=e.length),t&&typeof t==
"object"&&!Array.isArray(t)){if(t.status===void 0){let s={instancePath:o,schemaPath:"#/components/responses/TooManyRequests/content/application~1json/schema/all\
Of/1/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),n++}if(t.status!==void 0){
let s=t.status;if(s!==429){let r={instancePath:o+"/status",schemaPath:"#/components/responses/TooManyRequests/content/application~1json/schema/allOf/1/propertie\
s/status/const",keyword:"const",params:{allowedValue:429},message:"must be equal to constant"};e===null?e=[r]:e.push(r),n++}if(!(typeof s=="bigint"||Number.isInteger(
s))){let r={instancePath:o+"/status",schemaPath:"#/components/responses/TooManyRequests/content/application~1json/schema/allOf/1/properties/status/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/components/responses/TooManyReq\
uests/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}return Ks.errors=
e,n===0}Ks.evaluated={props:{status:!0,error:!0,successful:!0,timestamp:!0,duration:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};var yr=Ls;function Ls(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=Ls.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),f(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=l(e,f.errors),n=e.length),t&&typeof t==
"object"&&!Array.isArray(t)){if(t.status===void 0){let s={instancePath:o,schemaPath:"#/components/responses/InternalServerError/content/application~1json/schema\
/allOf/1/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),n++}if(t.status!==
void 0){let s=t.status;if(s!==500){let r={instancePath:o+"/status",schemaPath:"#/components/responses/InternalServerError/content/application~1json/schema/allOf\
/1/properties/status/const",keyword:"const",params:{allowedValue:500},message:"must be equal to constant"};e===null?e=[r]:e.push(r),n++}if(!(typeof s=="bigint"||
Number.isInteger(s))){let r={instancePath:o+"/status",schemaPath:"#/components/responses/InternalServerError/content/application~1json/schema/allOf/1/properties\
/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/componen\
ts/responses/InternalServerError/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.
push(s),n++}return Ls.errors=e,n===0}Ls.evaluated={props:{status:!0,error:!0,successful:!0,timestamp:!0,duration:!0,traceId:!0,server:!0},dynamicProps:!1,dynamicItems:!1};
var dr=D,hr=Rs;var gr={type:"object",additionalProperties:!1,properties:{clusterId:{numeric:{type:"integer",format:"int64",text:!0,bounds:{minimum:1}}},tenantId:{numeric:{type:"\
integer",format:"int64",text:!0,bounds:{minimum:1}}},backupDimension:{type:"string",enum:["CLUSTER","TENANT"]}}};function ae(t,{instancePath:o="",parentData:m,parentDataProperty:u,
rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=ae.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&
!Array.isArray(t)){for(let s in t)if(!(s==="clusterId"||s==="tenantId"||s==="backupDimension")){let r={instancePath:o,schemaPath:"#/components/schemas/ObBackupO\
bjectRequest/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.
push(r),n++}if(t.clusterId!==void 0){let s=t.clusterId;if(typeof s=="bigint"||Number.isInteger(s)||typeof s=="string"&&g(s)){if((typeof s=="number"||typeof s=="\
bigint")&&!h(s)){let r={instancePath:o+"/clusterId",schemaPath:"#/components/schemas/ObBackupObjectRequest/properties/clusterId/format",keyword:"format",params:{
format:"int64"},message:'must match format "int64"'};e===null?e=[r]:e.push(r),n++}if(b(s)<1){let r={instancePath:o+"/clusterId",schemaPath:"#/components/schemas\
/ObBackupObjectRequest/properties/clusterId/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[r]:e.push(r),n++}}else{
let r={instancePath:o+"/clusterId",schemaPath:"#/components/schemas/ObBackupObjectRequest/properties/clusterId/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[r]:e.push(r),n++}}if(t.tenantId!==void 0){let s=t.tenantId;if(typeof s=="bigint"||Number.isInteger(s)||typeof s=="string"&&g(s)){if((typeof s==
"number"||typeof s=="bigint")&&!h(s)){let r={instancePath:o+"/tenantId",schemaPath:"#/components/schemas/ObBackupObjectRequest/properties/tenantId/format",keyword:"\
format",params:{format:"int64"},message:'must match format "int64"'};e===null?e=[r]:e.push(r),n++}if(b(s)<1){let r={instancePath:o+"/tenantId",schemaPath:"#/com\
ponents/schemas/ObBackupObjectRequest/properties/tenantId/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[r]:e.push(
r),n++}}else{let r={instancePath:o+"/tenantId",schemaPath:"#/components/schemas/ObBackupObjectRequest/properties/tenantId/type",keyword:"type",params:{type:"int\
eger"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}if(t.backupDimension!==void 0){let s=t.backupDimension;if(typeof s!="string"){let r={instancePath:o+
"/backupDimension",schemaPath:"#/components/schemas/ObBackupObjectRequest/properties/backupDimension/type",keyword:"type",params:{type:"string"},message:"must b\
e string"};e===null?e=[r]:e.push(r),n++}if(!(s==="CLUSTER"||s==="TENANT")){let r={instancePath:o+"/backupDimension",schemaPath:"#/components/schemas/ObBackupObj\
ectRequest/properties/backupDimension/enum",keyword:"enum",params:{allowedValues:gr.properties.backupDimension.enum},message:"must be equal to one of the allowe\
d values"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/components/schemas/ObBackupObjectRequest/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"};e===null?e=[s]:e.push(s),n++}return ae.errors=e,n===0}ae.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var br={type:"st\
ring",enum:["LOGICAL_BACKUP","PHYSICAL_BACKUP"]};function ie(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,
n=0,a=ie.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof t!="string"){let s={instancePath:o,schemaPath:"#/components/schem\
as/BackupMode/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}if(!(t==="LOGICAL_BACKUP"||t==="PHYSICAL_BACKUP")){
let s={instancePath:o,schemaPath:"#/components/schemas/BackupMode/enum",keyword:"enum",params:{allowedValues:br.enum},message:"must be equal to one of the allow\
ed values"};e===null?e=[s]:e.push(s),n++}return ie.errors=e,n===0}ie.evaluated={dynamicProps:!1,dynamicItems:!1};var kr={type:"string",enum:["FULL_BACKUP","INCR\
EMENTAL_BACKUP"]};function pe(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=pe.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof t!="string"){let s={instancePath:o,schemaPath:"#/components/schemas/DataBackupMode/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}if(!(t==="FULL_BACKUP"||t==="INCREMENTAL_BACKUP")){let s={instancePath:o,schemaPath:"\
#/components/schemas/DataBackupMode/enum",keyword:"enum",params:{allowedValues:kr.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(
s),n++}return pe.errors=e,n===0}pe.evaluated={dynamicProps:!1,dynamicItems:!1};var vr={type:"object",required:["configName","obBackupStorageBaseInfo","alarmStor\
agePercentageThreshold"],additionalProperties:!1,properties:{configName:{type:"string",pattern:"^[A-Za-z][A-Za-z0-9_]{1,31}$"},obBackupStorageBaseInfo:{$ref:"/r\
esponse/ObBackupStorageBaseInfo"},alarmStoragePercentageThreshold:{numeric:{type:"integer",text:!0,bounds:{minimum:0,maximum:100}}},storageId:{numeric:{type:"in\
teger",format:"int64",text:!0,bounds:{minimum:1}}},serviceType:{type:"string",enum:["BACKUP_RESTORE_SERVICE","OB_CLUSTER","OTHERS"]},serviceId:{numeric:{type:"i\
nteger",format:"int64",text:!0,bounds:{minimum:1}}},serviceName:{type:"string"},hostIdList:{type:"array",items:{numeric:{type:"integer",format:"int64",text:!0,bounds:{
minimum:1}}}}}};function ue(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=ue.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.backupStorageType===void 0){let s={instancePath:o,schemaPath:"#/componen\
ts/schemas/FileStorage/required",keyword:"required",params:{missingProperty:"backupStorageType"},message:"must have required property 'backupStorageType'"};e===
null?e=[s]:e.push(s),n++}if(t.storageUrl===void 0){let s={instancePath:o,schemaPath:"#/components/schemas/FileStorage/required",keyword:"required",params:{missingProperty:"\
storageUrl"},message:"must have required property 'storageUrl'"};e===null?e=[s]:e.push(s),n++}for(let s in t)if(!(s==="backupStorageType"||s==="storageUrl")){let r={
instancePath:o,schemaPath:"#/components/schemas/FileStorage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT\
 have additional properties"};e===null?e=[r]:e.push(r),n++}if(t.backupStorageType!==void 0){let s=t.backupStorageType;if(typeof s!="string"){let r={instancePath:o+
"/backupStorageType",schemaPath:"#/components/schemas/FileStorage/properties/backupStorageType/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[r]:e.push(r),n++}if(s!=="BACKUP_STORAGE_FILE"){let r={instancePath:o+"/backupStorageType",schemaPath:"#/components/schemas/FileStorage/properti\
es/backupStorageType/const",keyword:"const",params:{allowedValue:"BACKUP_STORAGE_FILE"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),n++}}if(t.
storageUrl!==void 0){let s=t.storageUrl;if(typeof s=="string"){if(v(s)<1){let r={instancePath:o+"/storageUrl",schemaPath:"#/components/schemas/FileStorage/prope\
rties/storageUrl/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+
"/storageUrl",schemaPath:"#/components/schemas/FileStorage/properties/storageUrl/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/components/schemas/FileStorage/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[s]:e.push(s),n++}return ue.errors=e,n===0}ue.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function me(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=me.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.endpoint===void 0){let s={instancePath:o,schemaPath:"#/components/schema\
s/OssAccessKey/required",keyword:"required",params:{missingProperty:"endpoint"},message:"must have required property 'endpoint'"};e===null?e=[s]:e.push(s),n++}if(t.
accessKeyId===void 0){let s={instancePath:o,schemaPath:"#/components/schemas/OssAccessKey/required",keyword:"required",params:{missingProperty:"accessKeyId"},message:"\
must have required property 'accessKeyId'"};e===null?e=[s]:e.push(s),n++}if(t.accessKeySecret===void 0){let s={instancePath:o,schemaPath:"#/components/schemas/O\
ssAccessKey/required",keyword:"required",params:{missingProperty:"accessKeySecret"},message:"must have required property 'accessKeySecret'"};e===null?e=[s]:e.push(
s),n++}for(let s in t)if(!(s==="endpoint"||s==="accessKeyId"||s==="accessKeySecret")){let r={instancePath:o,schemaPath:"#/components/schemas/OssAccessKey/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),n++}if(t.endpoint!==
void 0){let s=t.endpoint;if(typeof s=="string"){if(v(s)<1){let r={instancePath:o+"/endpoint",schemaPath:"#/components/schemas/OssAccessKey/properties/endpoint/m\
inLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+"/endpo\
int",schemaPath:"#/components/schemas/OssAccessKey/properties/endpoint/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(
r),n++}}if(t.accessKeyId!==void 0){let s=t.accessKeyId;if(typeof s=="string"){if(v(s)<1){let r={instancePath:o+"/accessKeyId",schemaPath:"#/components/schemas/O\
ssAccessKey/properties/accessKeyId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),n++}}else{
let r={instancePath:o+"/accessKeyId",schemaPath:"#/components/schemas/OssAccessKey/properties/accessKeyId/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"};e===null?e=[r]:e.push(r),n++}}if(t.accessKeySecret!==void 0){let s=t.accessKeySecret;if(typeof s=="string"){if(v(s)<1){let r={instancePath:o+"/a\
ccessKeySecret",schemaPath:"#/components/schemas/OssAccessKey/properties/accessKeySecret/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have \
fewer than 1 characters"};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+"/accessKeySecret",schemaPath:"#/components/schemas/OssAccessKey/properties/a\
ccessKeySecret/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/com\
ponents/schemas/OssAccessKey/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}return me.errors=e,n===0}me.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function ce(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,
a=ce.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.backupStorageType===void 0){let s={
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
let s=t.storageUrl;if(typeof s=="string"){if(v(s)<1){let r={instancePath:o+"/storageUrl",schemaPath:"#/components/schemas/OssStorage/properties/storageUrl/minLe\
ngth",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+"/storageUr\
l",schemaPath:"#/components/schemas/OssStorage/properties/storageUrl/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(
r),n++}}t.ossAccessKey!==void 0&&(me(t.ossAccessKey,{instancePath:o+"/ossAccessKey",parentData:t,parentDataProperty:"ossAccessKey",rootData:i,dynamicAnchors:p})||
(e=l(e,me.errors),n=e.length))}else{let s={instancePath:o,schemaPath:"#/components/schemas/OssStorage/type",keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[s]:e.push(s),n++}return ce.errors=e,n===0}ce.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function le(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=le.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.endpoint===void 0){let s={instancePath:o,schemaPath:"#/components/schema\
s/CosAccessKey/required",keyword:"required",params:{missingProperty:"endpoint"},message:"must have required property 'endpoint'"};e===null?e=[s]:e.push(s),n++}if(t.
accessKeyId===void 0){let s={instancePath:o,schemaPath:"#/components/schemas/CosAccessKey/required",keyword:"required",params:{missingProperty:"accessKeyId"},message:"\
must have required property 'accessKeyId'"};e===null?e=[s]:e.push(s),n++}if(t.accessKeySecret===void 0){let s={instancePath:o,schemaPath:"#/components/schemas/C\
osAccessKey/required",keyword:"required",params:{missingProperty:"accessKeySecret"},message:"must have required property 'accessKeySecret'"};e===null?e=[s]:e.push(
s),n++}if(t.appId===void 0){let s={instancePath:o,schemaPath:"#/components/schemas/CosAccessKey/required",keyword:"required",params:{missingProperty:"appId"},message:"\
must have required property 'appId'"};e===null?e=[s]:e.push(s),n++}for(let s in t)if(!(s==="endpoint"||s==="accessKeyId"||s==="accessKeySecret"||s==="appId")){let r={
instancePath:o,schemaPath:"#/components/schemas/CosAccessKey/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NO\
T have additional properties"};e===null?e=[r]:e.push(r),n++}if(t.endpoint!==void 0){let s=t.endpoint;if(typeof s=="string"){if(v(s)<1){let r={instancePath:o+"/e\
ndpoint",schemaPath:"#/components/schemas/CosAccessKey/properties/endpoint/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 c\
haracters"};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+"/endpoint",schemaPath:"#/components/schemas/CosAccessKey/properties/endpoint/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),n++}}if(t.accessKeyId!==void 0){let s=t.accessKeyId;if(typeof s=="string"){if(v(
s)<1){let r={instancePath:o+"/accessKeyId",schemaPath:"#/components/schemas/CosAccessKey/properties/accessKeyId/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+"/accessKeyId",schemaPath:"#/components/schemas/CosAcc\
essKey/properties/accessKeyId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),n++}}if(t.accessKeySecret!==void 0){
let s=t.accessKeySecret;if(typeof s=="string"){if(v(s)<1){let r={instancePath:o+"/accessKeySecret",schemaPath:"#/components/schemas/CosAccessKey/properties/acce\
ssKeySecret/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+
"/accessKeySecret",schemaPath:"#/components/schemas/CosAccessKey/properties/accessKeySecret/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[r]:e.push(r),n++}}if(t.appId!==void 0){let s=t.appId;if(typeof s=="string"){if(v(s)<1){let r={instancePath:o+"/appId",schemaPath:"#/components/schem\
as/CosAccessKey/properties/appId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),n++}}else{
let r={instancePath:o+"/appId",schemaPath:"#/components/schemas/CosAccessKey/properties/appId/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"#/components/schemas/CosAccessKey/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),n++}return le.errors=e,n===0}le.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function fe(t,{instancePath:o="",
parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=fe.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=
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
must be equal to constant"};e===null?e=[r]:e.push(r),n++}}if(t.storageUrl!==void 0){let s=t.storageUrl;if(typeof s=="string"){if(v(s)<1){let r={instancePath:o+"\
/storageUrl",schemaPath:"#/components/schemas/CosStorage/properties/storageUrl/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than\
 1 characters"};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+"/storageUrl",schemaPath:"#/components/schemas/CosStorage/properties/storageUrl/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),n++}}t.cosAccessKey!==void 0&&(le(t.cosAccessKey,{instancePath:o+"/cosAccessKey",
parentData:t,parentDataProperty:"cosAccessKey",rootData:i,dynamicAnchors:p})||(e=l(e,le.errors),n=e.length))}else{let s={instancePath:o,schemaPath:"#/components\
/schemas/CosStorage/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}return fe.errors=e,n===0}fe.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function ye(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=ye.evaluated;
if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){let r=t.backupStorageType;if(typeof r=="string")if(r===
"BACKUP_STORAGE_FILE"){ue(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=l(e,ue.errors),n=e.length);var s=!0}else if(r===
"BACKUP_STORAGE_OSS")ce(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=l(e,ce.errors),n=e.length),s!==!0&&(s=!0);else if(r===
"BACKUP_STORAGE_COS")fe(t,{instancePath:o,parentData:m,parentDataProperty:u,rootData:i,dynamicAnchors:p})||(e=l(e,fe.errors),n=e.length),s!==!0&&(s=!0);else{let c={
instancePath:o,schemaPath:"#/components/schemas/ObBackupStorageBaseInfo/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"backupStorageType",tagValue:r},
message:'value of tag "backupStorageType" must be in oneOf'};e===null?e=[c]:e.push(c),n++}else{let c={instancePath:o,schemaPath:"#/components/schemas/ObBackupSt\
orageBaseInfo/discriminator",keyword:"discriminator",params:{error:"tag",tag:"backupStorageType",tagValue:r},message:'tag "backupStorageType" must be string'};e===
null?e=[c]:e.push(c),n++}}else{let r={instancePath:o,schemaPath:"#/components/schemas/ObBackupStorageBaseInfo/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),n++}return ye.errors=e,a.props=s,n===0}ye.evaluated={dynamicProps:!0,dynamicItems:!1};function de(t,{instancePath:o="",
parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){let e=null,n=0,a=de.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=
void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.configName===void 0){let s={instancePath:o,schemaPath:"#/components/schemas/ObBackupServiceStorageConfig/\
required",keyword:"required",params:{missingProperty:"configName"},message:"must have required property 'configName'"};e===null?e=[s]:e.push(s),n++}if(t.obBackupStorageBaseInfo===
void 0){let s={instancePath:o,schemaPath:"#/components/schemas/ObBackupServiceStorageConfig/required",keyword:"required",params:{missingProperty:"obBackupStorag\
eBaseInfo"},message:"must have required property 'obBackupStorageBaseInfo'"};e===null?e=[s]:e.push(s),n++}if(t.alarmStoragePercentageThreshold===void 0){let s={
instancePath:o,schemaPath:"#/components/schemas/ObBackupServiceStorageConfig/required",keyword:"required",params:{missingProperty:"alarmStoragePercentageThresho\
ld"},message:"must have required property 'alarmStoragePercentageThreshold'"};e===null?e=[s]:e.push(s),n++}for(let s in t)if(!(s==="configName"||s==="obBackupSt\
orageBaseInfo"||s==="alarmStoragePercentageThreshold"||s==="storageId"||s==="serviceType"||s==="serviceId"||s==="serviceName"||s==="hostIdList")){let r={instancePath:o,
schemaPath:"#/components/schemas/ObBackupServiceStorageConfig/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must N\
OT have additional properties"};e===null?e=[r]:e.push(r),n++}if(t.configName!==void 0){let s=t.configName;if(typeof s=="string"){if(!Vs.test(s)){let r={instancePath:o+
"/configName",schemaPath:"#/components/schemas/ObBackupServiceStorageConfig/properties/configName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-\
9_]{1,31}$"},message:'must match pattern "^[A-Za-z][A-Za-z0-9_]{1,31}$"'};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+"/configName",schemaPath:"#/c\
omponents/schemas/ObBackupServiceStorageConfig/properties/configName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(
r),n++}}if(t.obBackupStorageBaseInfo!==void 0&&(ye(t.obBackupStorageBaseInfo,{instancePath:o+"/obBackupStorageBaseInfo",parentData:t,parentDataProperty:"obBacku\
pStorageBaseInfo",rootData:i,dynamicAnchors:p})||(e=l(e,ye.errors),n=e.length)),t.alarmStoragePercentageThreshold!==void 0){let s=t.alarmStoragePercentageThreshold;
if(typeof s=="bigint"||Number.isInteger(s)){if((typeof s=="number"||typeof s=="bigint")&&s<0){let r={instancePath:o+"/alarmStoragePercentageThreshold",schemaPath:"\
#/components/schemas/ObBackupServiceStorageConfig/properties/alarmStoragePercentageThreshold/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[r]:e.push(r),n++}if((typeof s=="number"||typeof s=="bigint")&&s>100){let r={instancePath:o+"/alarmStoragePercentageThreshold",schemaPath:"\
#/components/schemas/ObBackupServiceStorageConfig/properties/alarmStoragePercentageThreshold/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"\
must be <= 100"};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+"/alarmStoragePercentageThreshold",schemaPath:"#/components/schemas/ObBackupServiceSto\
rageConfig/properties/alarmStoragePercentageThreshold/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}if(t.
storageId!==void 0){let s=t.storageId;if(typeof s=="bigint"||Number.isInteger(s)||typeof s=="string"&&g(s)){if((typeof s=="number"||typeof s=="bigint")&&!h(s)){
let r={instancePath:o+"/storageId",schemaPath:"#/components/schemas/ObBackupServiceStorageConfig/properties/storageId/format",keyword:"format",params:{format:"i\
nt64"},message:'must match format "int64"'};e===null?e=[r]:e.push(r),n++}if(b(s)<1){let r={instancePath:o+"/storageId",schemaPath:"#/components/schemas/ObBackup\
ServiceStorageConfig/properties/storageId/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[r]:e.push(r),n++}}else{
let r={instancePath:o+"/storageId",schemaPath:"#/components/schemas/ObBackupServiceStorageConfig/properties/storageId/type",keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[r]:e.push(r),n++}}if(t.serviceType!==void 0){let s=t.serviceType;if(typeof s!="string"){let r={instancePath:o+"/serviceTy\
pe",schemaPath:"#/components/schemas/ObBackupServiceStorageConfig/properties/serviceType/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[r]:e.push(r),n++}if(!(s==="BACKUP_RESTORE_SERVICE"||s==="OB_CLUSTER"||s==="OTHERS")){let r={instancePath:o+"/serviceType",schemaPath:"#/components/schem\
as/ObBackupServiceStorageConfig/properties/serviceType/enum",keyword:"enum",params:{allowedValues:vr.properties.serviceType.enum},message:"must be equal to one \
of the allowed values"};e===null?e=[r]:e.push(r),n++}}if(t.serviceId!==void 0){let s=t.serviceId;if(typeof s=="bigint"||Number.isInteger(s)||typeof s=="string"&&
g(s)){if((typeof s=="number"||typeof s=="bigint")&&!h(s)){let r={instancePath:o+"/serviceId",schemaPath:"#/components/schemas/ObBackupServiceStorageConfig/prope\
rties/serviceId/format",keyword:"format",params:{format:"int64"},message:'must match format "int64"'};e===null?e=[r]:e.push(r),n++}if(b(s)<1){let r={instancePath:o+
"/serviceId",schemaPath:"#/components/schemas/ObBackupServiceStorageConfig/properties/serviceId/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:o+"/serviceId",schemaPath:"#/components/schemas/ObBackupServiceStorageConfig/properties/se\
rviceId/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),n++}}if(t.serviceName!==void 0&&typeof t.serviceName!="\
string"){let s={instancePath:o+"/serviceName",schemaPath:"#/components/schemas/ObBackupServiceStorageConfig/properties/serviceName/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}if(t.hostIdList!==void 0){let s=t.hostIdList;if(Array.isArray(s)){let r=s.length;for(let c=0;c<
r;c++){let y=s[c];if(typeof y=="bigint"||Number.isInteger(y)||typeof y=="string"&&g(y)){if((typeof y=="number"||typeof y=="bigint")&&!h(y)){let d={instancePath:o+
"/hostIdList/"+c,schemaPath:"#/components/schemas/ObBackupServiceStorageConfig/properties/hostIdList/items/format",keyword:"format",params:{format:"int64"},message:'\
must match format "int64"'};e===null?e=[d]:e.push(d),n++}if(b(y)<1){let d={instancePath:o+"/hostIdList/"+c,schemaPath:"#/components/schemas/ObBackupServiceStora\
geConfig/properties/hostIdList/items/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[d]:e.push(d),n++}}else{let d={
instancePath:o+"/hostIdList/"+c,schemaPath:"#/components/schemas/ObBackupServiceStorageConfig/properties/hostIdList/items/type",keyword:"type",params:{type:"int\
eger"},message:"must be integer"};e===null?e=[d]:e.push(d),n++}}}else{let r={instancePath:o+"/hostIdList",schemaPath:"#/components/schemas/ObBackupServiceStorag\
eConfig/properties/hostIdList/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),n++}}}else{let s={instancePath:o,schemaPath:"\
#/components/schemas/ObBackupServiceStorageConfig/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}return de.errors=
e,n===0}de.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Rs(t,{instancePath:o="",parentData:m,parentDataProperty:u,rootData:i=t,dynamicAnchors:p={}}={}){
let e=null,n=0,a=Rs.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.backupMode===void 0){
let s={instancePath:o,schemaPath:"#/components/schemas/BackupClusterNowRequest/required",keyword:"required",params:{missingProperty:"backupMode"},message:"must \
have required property 'backupMode'"};e===null?e=[s]:e.push(s),n++}if(t.dataBackupMode===void 0){let s={instancePath:o,schemaPath:"#/components/schemas/BackupCl\
usterNowRequest/required",keyword:"required",params:{missingProperty:"dataBackupMode"},message:"must have required property 'dataBackupMode'"};e===null?e=[s]:e.
push(s),n++}if(t.obBackupServiceStorageConfig===void 0){let s={instancePath:o,schemaPath:"#/components/schemas/BackupClusterNowRequest/required",keyword:"requir\
ed",params:{missingProperty:"obBackupServiceStorageConfig"},message:"must have required property 'obBackupServiceStorageConfig'"};e===null?e=[s]:e.push(s),n++}for(let s in t)
if(!(s==="obBackupObject"||s==="backupMode"||s==="dataBackupMode"||s==="obBackupServiceStorageConfig")){let r={instancePath:o,schemaPath:"#/components/schemas/B\
ackupClusterNowRequest/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?
e=[r]:e.push(r),n++}t.obBackupObject!==void 0&&(ae(t.obBackupObject,{instancePath:o+"/obBackupObject",parentData:t,parentDataProperty:"obBackupObject",rootData:i,
dynamicAnchors:p})||(e=l(e,ae.errors),n=e.length)),t.backupMode!==void 0&&(ie(t.backupMode,{instancePath:o+"/backupMode",parentData:t,parentDataProperty:"backup\
Mode",rootData:i,dynamicAnchors:p})||(e=l(e,ie.errors),n=e.length)),t.dataBackupMode!==void 0&&(pe(t.dataBackupMode,{instancePath:o+"/dataBackupMode",parentData:t,
parentDataProperty:"dataBackupMode",rootData:i,dynamicAnchors:p})||(e=l(e,pe.errors),n=e.length)),t.obBackupServiceStorageConfig!==void 0&&(de(t.obBackupServiceStorageConfig,
{instancePath:o+"/obBackupServiceStorageConfig",parentData:t,parentDataProperty:"obBackupServiceStorageConfig",rootData:i,dynamicAnchors:p})||(e=l(e,de.errors),
n=e.length))}else{let s={instancePath:o,schemaPath:"#/components/schemas/BackupClusterNowRequest/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"};e===null?e=[s]:e.push(s),n++}return Rs.errors=e,n===0}Rs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Pr=E,Ir=A,wr=ie,Sr=B,Tr=Z,jr=Q,qr=H,Or=G,
Br=R,Er=U,Ar=L,Cr=le,Dr=fe,Nr=pe,Kr=J,Lr=Y,Rr=W,Ur=f,xr=ue,Mr=O,$r=ae,Vr=de,_r=ye,Fr=k,zr=me,Zr=ce,Gr=T,Qr=K,Hr=N,Jr=j,Yr=F,Wr=z,Xr=C,en=te,sn=P,tn=X,rn=se,nn=q,
on=oe,an=re,pn=ne,un=ee,mn=V,cn=_,ln=M,fn=$,yn=x,Pn={"backupClusterNow request":Xs,"backupClusterNow 200":nt,"backupClusterNow 400":ot,"backupClusterNow 401":it,
"backupClusterNow 403":pt,"backupClusterNow 404":ut,"backupClusterNow 409":mt,"backupClusterNow 415":ct,"backupClusterNow 429":lt,"backupClusterNow 500":ft,"get\
ServerTime 429":yt,"getServerTime 500":dt,"getServerInfo 200":ht,"getServerInfo 401":bt,"getServerInfo 403":kt,"getServerInfo 429":vt,"getServerInfo 500":Pt,"li\
stClusters 200":It,"listClusters 400":wt,"listClusters 401":St,"listClusters 403":Tt,"listClusters 429":jt,"listClusters 500":qt,"listTenants 200":Ot,"listTenan\
ts 400":Bt,"listTenants 401":Et,"listTenants 403":At,"listTenants 404":Ct,"listTenants 429":Dt,"listTenants 500":Nt,"getTenant 200":Kt,"getTenant 400":Lt,"getTe\
nant 401":Rt,"getTenant 403":Ut,"getTenant 404":xt,"getTenant 429":Mt,"getTenant 500":$t,"getClusterBackupStrategy 200":Vt,"getClusterBackupStrategy 400":_t,"ge\
tClusterBackupStrategy 401":Ft,"getClusterBackupStrategy 403":zt,"getClusterBackupStrategy 404":Zt,"getClusterBackupStrategy 429":Gt,"getClusterBackupStrategy 5\
00":Qt,"listClusterDataBackupTasks 200":Ht,"listClusterDataBackupTasks 400":Jt,"listClusterDataBackupTasks 401":Yt,"listClusterDataBackupTasks 403":Wt,"listClus\
terDataBackupTasks 404":Xt,"listClusterDataBackupTasks 429":er,"listClusterDataBackupTasks 500":sr,"listTaskInstances 200":tr,"listTaskInstances 400":rr,"listTa\
skInstances 401":nr,"listTaskInstances 403":or,"listTaskInstances 429":ar,"listTaskInstances 500":ir,"getTaskInstance 200":pr,"getTaskInstance 400":ur,"getTaskI\
nstance 401":mr,"getTaskInstance 403":cr,"getTaskInstance 404":lr,"getTaskInstance 429":fr,"getTaskInstance 500":yr,"schema ApiError":dr,"schema BackupClusterNo\
wRequest":hr,"schema BackupCommonResponse":Pr,"schema BackupEnvelope":Ir,"schema BackupMode":wr,"schema BackupObjectOpsResult":Sr,"schema BackupSchedule":Tr,"sc\
hema BackupStrategy":jr,"schema BackupStrategyEnvelope":qr,"schema BackupThresholds":Or,"schema ClusterList":Br,"schema ClusterListEnvelope":Er,"schema ClusterS\
ummary":Ar,"schema CosAccessKey":Cr,"schema CosStorage":Dr,"schema DataBackupMode":Nr,"schema DataBackupTask":Kr,"schema DataBackupTaskList":Lr,"schema DataBack\
upTaskListEnvelope":Rr,"schema ErrorEnvelope":Ur,"schema FileStorage":xr,"schema ObBackupObject":Mr,"schema ObBackupObjectRequest":$r,"schema ObBackupServiceSto\
rageConfig":Vr,"schema ObBackupStorageBaseInfo":_r,"schema OcpTime":Fr,"schema OssAccessKey":zr,"schema OssStorage":Zr,"schema PageInfo":Gr,"schema RootServer":Qr,
"schema ServerInfo":Hr,"schema StoredAccessKey":Jr,"schema StoredStorage":Yr,"schema StoredStorageConfig":Wr,"schema SubError":Xr,"schema Subtask":en,"schema Su\
ccessEnvelope":sn,"schema TaskCluster":tn,"schema TaskCreator":rn,"schema TaskInstance":nn,"schema TaskInstanceEnvelope":on,"schema TaskInstanceList":an,"schema\
 TaskInstanceListEnvelope":pn,"schema TaskTenant":un,"schema TenantDetail":mn,"schema TenantEnvelope":cn,"schema TenantList":ln,"schema TenantListEnvelope":fn,"\
schema TenantSummary":yn};export{Pn as validators};

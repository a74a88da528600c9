// Package outcome tells what became of a backup call. A generated client cannot: its errors do not say whether a backup may have started.
//
//	started   a complete answer says so; follow its tasks
//	refused   a complete error envelope of OCP with 4xx, or 200 that says no: nothing started
//	not-sent  the request certainly never left: safe to repeat
//	unknown   everything else, also what the generated models do not take. Read the task list before anything is repeated.
package outcome

import (
	"crypto/tls"
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"net/http"
	"strings"

	"example.org/backup/ocp"
)

// Of gives the outcome of one call and a detail of it.
func Of(envelope *ocp.BackupEnvelope, response *http.Response, err error) (string, string) {
	var answered *ocp.GenericOpenAPIError
	switch {
	case errors.As(err, &answered) && response != nil:
		return refusal(response.StatusCode, answered.Body())
	case err != nil && notSent(err):
		return "not-sent", fmt.Sprintf("%T", errors.Unwrap(err))
	case err != nil || envelope == nil:
		return "unknown", fmt.Sprintf("%T", err)
	}
	var tasks []string
	complete, any := envelope.Successful, false
	for _, result := range envelope.Data.BackupObjectOpsResultList {
		any = any || result.BeSuccessful
		complete = complete && result.BeSuccessful
		for _, task := range result.TaskIdList {
			tasks = append(tasks, fmt.Sprint(task))
		}
	}
	switch {
	case !envelope.Successful || !any:
		return "refused", "200"
	case !complete || len(tasks) == 0:
		return "unknown", "some objects failed or have no task"
	}
	return "started", strings.Join(tasks, ",")
}

// refusal takes no proxy's page for one: only OCP's own envelope, whose status is that of the answer, says that nothing started.
func refusal(status int, body []byte) (string, string) {
	var envelope struct {
		Successful *bool
		Status     int
		Error      map[string]any
	}
	whole := json.Unmarshal(body, &envelope) == nil && envelope.Error != nil && envelope.Successful != nil
	if whole && !*envelope.Successful && envelope.Status == status && status >= 400 && status < 500 {
		return "refused", fmt.Sprint(status)
	}
	return "unknown", fmt.Sprint(status)
}

func notSent(err error) bool {
	var dial *net.OpError
	var certificate *tls.CertificateVerificationError
	return errors.As(err, &dial) && dial.Op == "dial" || errors.As(err, &certificate)
}

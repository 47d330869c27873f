// Runs the published code of Go's libraries: a job on stdin, its results on stdout, both JSON.
package main

import (
	"encoding/json"
	"os"
	"reflect"
	"strings"
	"time"
)

type call struct {
	Name string            `json:"name"`
	Args []json.RawMessage `json:"args"`
}

type job struct {
	Library string  `json:"library"`
	File    string  `json:"file"`
	Calls   []call  `json:"calls"`
	Cases   []trial `json:"cases"`
}

type result struct {
	Value   any    `json:"value,omitempty"`
	Error   string `json:"error,omitempty"`
	Message string `json:"message,omitempty"`
	Reason  string `json:"reason,omitempty"`
}

func (from library) refusal(err error) result {
	return result{Error: from.nameOf(err), Message: err.Error()}
}

// file is that of one library: <library>/verify, <library>/cures/<kind> ...
func (from library) run(file string, one call) result {
	// Go exports Verify where the other languages export verify.
	fn := published[file][strings.ToUpper(one.Name[:1])+one.Name[1:]]
	args, err := arguments(file, reflect.TypeOf(fn), one.Args)
	if err != nil {
		return from.refusal(err)
	}
	out := reflect.ValueOf(fn).Call(args)
	last := out[len(out)-1].Interface()
	if err, ok := last.(error); ok {
		told := from.refusal(err)
		if reasonOf, ok := published[file]["ReasonOf"].(func(error) string); ok {
			told.Reason = reasonOf(err)
		}
		return told
	}
	// Two plain results are an answer: status and challenge.
	if status, ok := out[0].Interface().(int); ok {
		return result{Value: map[string]any{"status": status, "challenge": last}}
	}
	return result{Value: out[0].Interface()}
}

func main() {
	if os.Getenv("TZ") == "" {
		time.Local = time.UTC // go-oidc prints moments in local time
	}
	var todo job
	if err := json.NewDecoder(os.Stdin).Decode(&todo); err != nil {
		panic(err)
	}
	from := libraries[todo.Library]
	results := []result{}
	for _, one := range todo.Calls {
		results = append(results, from.run(todo.Library+"/"+todo.File, one))
	}
	for _, one := range todo.Cases {
		if err := from.judge(one); err != nil {
			results = append(results, from.refusal(err))
		} else {
			results = append(results, result{Value: 0})
		}
	}
	if err := json.NewEncoder(os.Stdout).Encode(results); err != nil {
		panic(err)
	}
}

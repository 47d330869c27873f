package main

import "time"

// library makes the calls of verify.go and jwks.go with everything that they fix as a parameter; an expectation that was
// not given is an option left out. errors are those that it exports.
type library struct {
	judge  func(trial) error
	errors []exported
}

// libraries are filled by the file of each.
var libraries = map[string]library{}

type trial struct {
	Token      string   `json:"token"`
	Form       string   `json:"form"`
	Key        string   `json:"key"`
	Encoding   string   `json:"encoding"`
	Alg        string   `json:"alg"`
	Algorithms []string `json:"algorithms"`
	Issuer     *string  `json:"issuer"`
	Audience   []string `json:"audience"`
	Tolerance  *float64 `json:"tolerance"`
	Now        float64  `json:"now"`
	Plain      bool     `json:"plain"`
}

func (one trial) clock() time.Time { return time.Unix(0, 0).Add(seconds(one.Now)) }

func seconds(n float64) time.Duration { return time.Duration(n * float64(time.Second)) }

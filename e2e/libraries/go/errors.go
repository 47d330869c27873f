package main

import (
	"errors"
	"strings"
)

// exported is an error that a library exports. Go's errors have no class.
type exported struct {
	name string
	is   func(error) bool
}

func sentinel(name string, target error) exported {
	return exported{name, func(err error) bool { return errors.Is(err, target) }}
}

func typed[T error](name string) exported {
	return exported{name, func(err error) bool {
		var target T
		return errors.As(err, &target)
	}}
}

// nameOf lists the exported errors that err is.
func (one library) nameOf(err error) string {
	names := []string{}
	for _, each := range one.errors {
		if each.is(err) {
			names = append(names, each.name)
		}
	}
	if len(names) == 0 {
		return "error"
	}
	return strings.Join(names, ", ")
}

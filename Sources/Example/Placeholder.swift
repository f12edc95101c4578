// Example

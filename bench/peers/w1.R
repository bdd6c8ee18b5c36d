# W1 in R: the generalised Poisson binomial distribution of the package PoissonBinomial.
#   Rscript w1.R RUNS LAUNCHERSxLOAD@CHANCE ...
# prints one line of JSON: see bench/peer.ts
# Method Convolve is direct; DivideFFT, the default, takes the same time here, and Characteristic loses the tail.
if (!requireNamespace("PoissonBinomial", quietly = TRUE)) {
  message("R package PoissonBinomial is not installed")
  quit(status = 77)
}
ready <- as.numeric(Sys.time()) * 1000
words <- commandArgs(trailingOnly = TRUE)
runs <- as.integer(words[1])
groups <- do.call(rbind, lapply(strsplit(words[-1], "[x@]"), as.numeric))

distribution <- function() {
  PoissonBinomial::dgpbinom(NULL, groups[, 3], groups[, 2], rep(0, nrow(groups)),
                             wts = groups[, 1], method = "Convolve")
}
for (i in 1:3) answer <- distribution()

clock <- function() as.numeric(Sys.time()) * 1000
milliseconds <- vapply(seq_len(runs), function(i) {
  start <- clock()
  distribution()
  clock() - start
}, 0)
version <- sprintf("R %s, PoissonBinomial %s", getRversion(), packageVersion("PoissonBinomial"))
numbers <- function(values) paste(sprintf("%.17g", values), collapse = ",")
cat(sprintf('{"version":"%s","ready":%.3f,"milliseconds":[%s],"answer":[%s]}\n',
            version, ready, numbers(milliseconds), numbers(answer)))

// W1, the floor: one distribution, one launcher at a time, every weight kept.
//   w1 RUNS LAUNCHERSxLOAD@CHANCE ...
// prints one line of JSON: see bench/peer.ts
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <vector>

struct Group { int launchers, load; double chance; };

static std::vector<double> distribution(const std::vector<Group>& groups, int most, int heaviest) {
  // zeros in front stand for "fewer than none"
  std::vector<double> now(heaviest + most + 1), next(heaviest + most + 1);
  double *from = now.data() + heaviest, *to = next.data() + heaviest;
  from[0] = 1;
  int top = 0;
  for (const Group& group : groups) {
    const double works = group.chance, fails = 1 - group.chance;
    for (int launcher = 0; launcher < group.launchers; launcher++) {
      top += group.load;
      for (int i = 0; i <= top; i++) to[i] = fails * from[i] + works * from[i - group.load];
      std::swap(from, to);
    }
  }
  return std::vector<double>(from, from + most + 1);
}

static double epochMilliseconds() {
  using namespace std::chrono;
  return duration<double, std::milli>(system_clock::now().time_since_epoch()).count();
}

int main(int count, char** words) {
  const double ready = epochMilliseconds();
  const int runs = std::atoi(words[1]);
  std::vector<Group> groups;
  int most = 0, heaviest = 0;
  for (int i = 2; i < count; i++) {
    Group group;
    std::sscanf(words[i], "%dx%d@%lf", &group.launchers, &group.load, &group.chance);
    most += group.launchers * group.load;
    heaviest = std::max(heaviest, group.load);
    groups.push_back(group);
  }
  // light loads first: the support stays short for longest
  std::stable_sort(groups.begin(), groups.end(), [](const Group& a, const Group& b) { return a.load < b.load; });

  std::vector<double> weights;
  for (int i = 0; i < 3; i++) weights = distribution(groups, most, heaviest);
  std::printf("{\"version\":\"%s\",\"ready\":%.3f,\"milliseconds\":[", __VERSION__, ready);
  for (int i = 0; i < runs; i++) {
    const auto start = std::chrono::steady_clock::now();
    weights = distribution(groups, most, heaviest);
    const std::chrono::duration<double, std::milli> spent = std::chrono::steady_clock::now() - start;
    std::printf("%s%.6f", i ? "," : "", spent.count());
  }
  std::printf("],\"answer\":[");
  for (int i = 0; i <= most; i++) std::printf("%s%.17g", i ? "," : "", weights[i]);
  std::printf("]}\n");
}

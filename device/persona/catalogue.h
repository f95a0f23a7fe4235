// Models, systems and apps that exist, so that a fleet looks like one.
#pragma once

#include "device/persona/persona.h"

#include <span>

namespace espalier::device {

struct ModelEntry {
    Platform platform;
    const char* marketing;
    const char* modelName;
    const char* productName;
    const char* model;
    const char* modelNumber;
    double smallestGb;
    int firstYear; // number of iOS, or of the system that came with it
};

struct SystemEntry {
    Platform platform;
    const char* version;
    const char* build;
};

// A model that no longer gets the newest system.
struct OlderModel {
    ModelEntry model;
    int lastYear;  // last number of iOS, or of the system that came with it
    bool longUdid; // 40 hexadecimal digits, up to the A11
};

// One system of each kind and year, named by the number of iOS: 12, 15, 18, 26.
struct YearEntry {
    int year;
    SystemEntry system;
};

struct AppEntry {
    const char* name;
    const char* identifier;
    const char* version;
    const char* build;
    int megabytes;
    const char* platforms; // i iPhone, p iPad, m Mac, t Apple TV, v Vision
};

[[nodiscard]] std::span<const ModelEntry> models();
[[nodiscard]] std::span<const SystemEntry> systems();
[[nodiscard]] std::span<const OlderModel> olderModels();
[[nodiscard]] std::span<const YearEntry> years();
[[nodiscard]] std::span<const AppEntry> appEntries();
[[nodiscard]] std::span<const char* const> firstNames();
[[nodiscard]] std::span<const char* const> lastNames();
[[nodiscard]] std::span<const char* const> roomNames();

} // namespace espalier::device

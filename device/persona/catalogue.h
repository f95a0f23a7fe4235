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
};

struct SystemEntry {
    Platform platform;
    const char* version;
    const char* build;
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
[[nodiscard]] std::span<const AppEntry> appEntries();
[[nodiscard]] std::span<const char* const> firstNames();
[[nodiscard]] std::span<const char* const> lastNames();
[[nodiscard]] std::span<const char* const> roomNames();

} // namespace espalier::device

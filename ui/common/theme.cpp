#include "ui/common/theme.h"

#include <cmath>

namespace espalier::ui {

namespace {
constexpr QColor rgb(unsigned value, int alpha = 255)
{
    return {static_cast<int>((value >> 16U) & 0xffU), static_cast<int>((value >> 8U) & 0xffU),
            static_cast<int>(value & 0xffU), alpha};
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}
} // namespace

constexpr Theme lightTheme{
    .window = rgb(0xF2F5F3),
    .sidebar = rgb(0xE7ECE8),
    .surface = rgb(0xFFFFFF),
    .raised = rgb(0xFFFFFF),
    .sunken = rgb(0xF7F9F7),
    .hover = rgb(0xEFF3F0),
    .border = rgb(0xDBE2DD),
    .divider = rgb(0xE8EDE9),
    .controlBorder = rgb(0xB5BEB8),
    .fieldBorder = rgb(0x808B84),
    .text1 = rgb(0x16201B),
    .text2 = rgb(0x46524B),
    .text3 = rgb(0x5A665F),
    .disabled = rgb(0x9AA49E),
    .accent = rgb(0x3F4FB8),
    .accentHover = rgb(0x35439F),
    .onAccent = rgb(0xFFFFFF),
    .accentSoft = rgb(0xE9ECF9),
    .selection = rgb(0xE1E6F8),
    .danger = rgb(0xB3261E),
    .onDanger = rgb(0xFFFFFF),
    .leaf = rgb(0x2B6B46),
    .scrim = rgb(0x101814, 107),
    .ok = {rgb(0x17693A), rgb(0xE1F2E7), rgb(0xA9D3B8), rgb(0x3E9A63)},
    .waiting = {rgb(0x0A6079), rgb(0xDDF0F6), rgb(0xA3CDD9), rgb(0x3A9DB8)},
    .warning = {rgb(0x7D5000), rgb(0xFBEFD4), rgb(0xE0C37F), rgb(0xB97F16)},
    .failed = {rgb(0xAE251D), rgb(0xFCE8E5), rgb(0xE6ADA6), rgb(0xD2574C)},
    .unknown = {rgb(0x4F5B55), rgb(0xE9EDEA), rgb(0xDBE2DD), rgb(0x87928B)},
    .unsupported = {rgb(0x654675), rgb(0xF1E9F5), rgb(0xDBE2DD), rgb(0x9D7CB2)},
};

constexpr Theme darkTheme{
    .window = rgb(0x141917),
    .sidebar = rgb(0x0F1311),
    .surface = rgb(0x1B211E),
    .raised = rgb(0x222925),
    .sunken = rgb(0x171C1A),
    .hover = rgb(0x242B27),
    .border = rgb(0x323B36),
    .divider = rgb(0x29312C),
    .controlBorder = rgb(0x4D5952),
    .fieldBorder = rgb(0x738079),
    .text1 = rgb(0xE9EEEB),
    .text2 = rgb(0xB6C1BA),
    .text3 = rgb(0x94A099),
    .disabled = rgb(0x5F6B64),
    .accent = rgb(0xAAB4FF),
    .accentHover = rgb(0xC0C8FF),
    .onAccent = rgb(0x12173A),
    .accentSoft = rgb(0x252B4A),
    .selection = rgb(0x2A3159),
    .danger = rgb(0xFF9E94),
    .onDanger = rgb(0x1B211E),
    .leaf = rgb(0x2B6B46),
    .scrim = rgb(0x000000, 140),
    .ok = {rgb(0x73D39B), rgb(0x16301F), rgb(0x2C5A3D), rgb(0x4FAE78)},
    .waiting = {rgb(0x74CAE2), rgb(0x102E38), rgb(0x275664), rgb(0x4BA5BE)},
    .warning = {rgb(0xF1BF63), rgb(0x372A10), rgb(0x63501F), rgb(0xC9973A)},
    .failed = {rgb(0xFF9E94), rgb(0x401E1B), rgb(0x6E3833), rgb(0xDB6C61)},
    .unknown = {rgb(0xAEB9B2), rgb(0x29302C), rgb(0x323B36), rgb(0x66726B)},
    .unsupported = {rgb(0xCFAEE0), rgb(0x2F2537), rgb(0x323B36), rgb(0x8C72A0)},
};

Theme highContrast(const Theme& theme)
{
    Theme strong = theme;
    strong.border = strong.divider = strong.controlBorder = strong.fieldBorder = theme.text2;
    for (StateColors* state :
         {&strong.ok, &strong.waiting, &strong.warning, &strong.failed, &strong.unknown, &strong.unsupported}) {
        state->soft = theme.surface;
        state->line = state->text;
    }
    return strong;
}

double contrast(const QColor& first, const QColor& second)
{
    const double one = luminance(first) + 0.05;
    const double two = luminance(second) + 0.05;
    return one > two ? one / two : two / one;
}

} // namespace espalier::ui

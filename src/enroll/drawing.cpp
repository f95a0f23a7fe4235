#include "enroll/drawing.h"

namespace espalier::enroll {

namespace {

// Everything is drawn on 72 × 64. The frames leave the middle free, where what happens has 28 × 28.
const char* frame(Platform device)
{
    switch (device) {
    case Platform::Mac:
        return "<rect class=\"body\" x=\"5\" y=\"6\" width=\"62\" height=\"46\" rx=\"4\"/>"
               "<path class=\"line\" d=\"M2 57h68\"/>";
    case Platform::AppleTv:
        return "<rect class=\"body\" x=\"2\" y=\"7\" width=\"68\" height=\"44\" rx=\"3\"/>"
               "<path class=\"line\" d=\"M24 58h24\"/>";
    case Platform::Vision:
        return "<path class=\"body\" d=\"M16 9h40c8 0 13 7 13 20s-5 24-14 24c-8 0-11-6-19-6s-11 6-19 6C8 53 3 42 3 "
               "29S8 9 16 9z\"/>";
    case Platform::IPad:
        return "<rect class=\"body\" x=\"13\" y=\"3\" width=\"46\" height=\"58\" rx=\"5\"/>";
    case Platform::IPhone:
    case Platform::Watch:
    case Platform::Other:
        break;
    }
    return "<rect class=\"body\" x=\"19\" y=\"2\" width=\"34\" height=\"60\" rx=\"7\"/>"
           "<path class=\"line\" d=\"M32 6.5h8\"/>";
}

// With its upper left corner at 0 0.
const char* content(Drawing what)
{
    switch (what) {
    case Drawing::Download:
        return "<path class=\"line\" d=\"M3 2h22M3 7h15\"/><rect class=\"soft\" x=\"1\" y=\"12\" width=\"26\" "
               "height=\"15\" rx=\"4\"/><path class=\"mark\" d=\"M14 15v8M10.5 19.5L14 23l3.5-3.5\"/>";
    case Drawing::Settings:
        return "<rect class=\"soft\" x=\"1\" y=\"1\" width=\"26\" height=\"9\" rx=\"3\"/><path class=\"mark\" "
               "d=\"M5 5.5h11M21.5 3.5l2 2-2 2\"/><path class=\"line\" d=\"M3 15h3M10 15h15M3 20.5h3M10 "
               "20.5h15M3 26h3M10 26h15\"/>";
    case Drawing::Install:
        return "<circle class=\"soft\" cx=\"14\" cy=\"12\" r=\"11\"/><path class=\"mark\" d=\"M9 12.5l3.5 3.5L19 "
               "8.5\"/><path class=\"line\" d=\"M4 27h20\"/>";
    case Drawing::Cable:
        return "<rect class=\"soft\" x=\"0\" y=\"8\" width=\"10\" height=\"12\" rx=\"2.5\"/><rect class=\"soft\" "
               "x=\"18\" y=\"8\" width=\"10\" height=\"12\" rx=\"2.5\"/><path class=\"mark\" d=\"M10 14h8\"/>";
    case Drawing::Address:
        return "<path class=\"line\" d=\"M3 3h14\"/><rect class=\"soft\" x=\"0\" y=\"8\" width=\"28\" height=\"12\" "
               "rx=\"3\"/><path class=\"mark\" d=\"M5 14h12M20 11v6\"/>";
    case Drawing::Certificate:
        return "<path class=\"line\" d=\"M3 2h22M3 7h22M3 12h9\"/><circle class=\"soft\" cx=\"19\" cy=\"17\" "
               "r=\"6\"/><path class=\"mark\" d=\"M15.5 22v5.5l3.5-2 3.5 2V22\"/>";
    case Drawing::Trust:
        return "<path class=\"line\" d=\"M3 4h22\"/><rect class=\"soft\" x=\"3\" y=\"9\" width=\"22\" height=\"12\" "
               "rx=\"6\"/><circle class=\"mark\" cx=\"19\" cy=\"15\" r=\"3.5\"/><path class=\"line\" d=\"M3 "
               "26h14\"/>";
    }
    return "";
}

} // namespace

QString drawing(Platform device, Drawing what)
{
    const int top = device == Platform::Mac || device == Platform::AppleTv || device == Platform::Vision ? 15 : 19;
    return QStringLiteral("<svg class=\"drawing\" viewBox=\"0 0 72 64\" aria-hidden=\"true\">%1"
                          "<g transform=\"translate(22 %2)\">%3</g></svg>")
        .arg(QString::fromLatin1(frame(device)), QString::number(top), QString::fromLatin1(content(what)));
}

} // namespace espalier::enroll

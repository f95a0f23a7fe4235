#include "device/persona/catalogue.h"

#include <array>

namespace espalier::device {

namespace {
using enum Platform;

constexpr std::array allModels{
    ModelEntry{IPhone, "iPhone 13", "iPhone", "iPhone14,5", "MLPG3", "A2633", 128, 15},
    ModelEntry{IPhone, "iPhone SE", "iPhone", "iPhone14,6", "MMXF3", "A2783", 64, 15},
    ModelEntry{IPhone, "iPhone 14", "iPhone", "iPhone14,7", "MPUF3", "A2882", 128, 16},
    ModelEntry{IPhone, "iPhone 15", "iPhone", "iPhone15,4", "MTP03", "A3090", 128, 17},
    ModelEntry{IPhone, "iPhone 15 Pro", "iPhone", "iPhone16,1", "MTUX3", "A3102", 128, 17},
    ModelEntry{IPhone, "iPhone 16", "iPhone", "iPhone17,3", "MYE73", "A3287", 128, 18},
    ModelEntry{IPhone, "iPhone 16 Pro", "iPhone", "iPhone17,1", "MYND3", "A3293", 128, 18},
    ModelEntry{IPad, "iPad (9th generation)", "iPad", "iPad12,1", "MK2K3", "A2602", 64, 15},
    ModelEntry{IPad, "iPad (10th generation)", "iPad", "iPad13,18", "MPQ03", "A2696", 64, 16},
    ModelEntry{IPad, "iPad Air 11-inch (M2)", "iPad", "iPad14,8", "MUWC3", "A2902", 128, 17},
    ModelEntry{IPad, "iPad Pro 11-inch (M4)", "iPad", "iPad16,3", "MVV83", "A2836", 256, 17},
    ModelEntry{IPad, "iPad mini (A17 Pro)", "iPad", "iPad16,1", "MXN63", "A2993", 128, 18},
    ModelEntry{Mac, "MacBook Air 13-inch (M2)", "MacBook Air", "Mac14,2", "MLY33", "A2681", 256, 15},
    ModelEntry{Mac, "MacBook Air 15-inch (M3)", "MacBook Air", "Mac15,13", "MRYM3", "A3114", 256, 17},
    ModelEntry{Mac, "MacBook Pro 14-inch (M3 Pro)", "MacBook Pro", "Mac15,6", "MRX33", "A2992", 512, 17},
    ModelEntry{Mac, "MacBook Pro 14-inch (M4)", "MacBook Pro", "Mac16,1", "MW2U3", "A3112", 512, 18},
    ModelEntry{Mac, "iMac 24-inch (M3)", "iMac", "Mac15,4", "MQRC3", "A2874", 256, 17},
    ModelEntry{Mac, "Mac mini (M4)", "Mac mini", "Mac16,10", "MU9D3", "A3238", 256, 18},
    ModelEntry{AppleTv, "Apple TV 4K (3rd generation)", "Apple TV", "AppleTV14,1", "MN893", "A2843", 128, 16},
    ModelEntry{AppleTv, "Apple TV 4K (2nd generation)", "Apple TV", "AppleTV11,1", "MXGY2", "A2169", 32, 14},
    ModelEntry{Vision, "Apple Vision Pro", "Apple Vision Pro", "RealityDevice14,1", "MQL83", "A2117", 256, 17},
};

constexpr std::array allSystems{
    SystemEntry{IPhone, "17.7.2", "21H221"}, SystemEntry{IPhone, "18.1.1", "22B91"},
    SystemEntry{IPhone, "18.3.2", "22D82"},  SystemEntry{IPhone, "18.5", "22F76"},
    SystemEntry{IPhone, "18.6.2", "22G100"}, SystemEntry{IPad, "17.7.6", "21H423"},
    SystemEntry{IPad, "18.3.2", "22D82"},    SystemEntry{IPad, "18.5", "22F76"},
    SystemEntry{IPad, "18.6.2", "22G100"},   SystemEntry{Mac, "14.7.4", "23H420"},
    SystemEntry{Mac, "15.1.1", "24B91"},     SystemEntry{Mac, "15.3.2", "24D81"},
    SystemEntry{Mac, "15.5", "24F74"},       SystemEntry{Mac, "15.6.1", "24G90"},
    SystemEntry{AppleTv, "18.3", "22K557"},  SystemEntry{AppleTv, "18.5", "22L572"},
    SystemEntry{Vision, "2.3.2", "22N896"},  SystemEntry{Vision, "2.5", "22O473"},
};

constexpr std::array allOlder{
    OlderModel{{IPhone, "iPhone 6s", "iPhone", "iPhone8,1", "MKQJ2", "A1688", 16, 9}, 15, true},
    OlderModel{{IPhone, "iPhone XR", "iPhone", "iPhone11,8", "MRY42", "A2105", 64, 12}, 18, false},
    OlderModel{{IPad, "iPad Air 2", "iPad", "iPad5,3", "MGL12", "A1566", 16, 8}, 15, true},
    OlderModel{{IPad, "iPad (6th generation)", "iPad", "iPad7,5", "MR7F2", "A1893", 32, 11}, 17, true},
    OlderModel{
        {Mac, "MacBook Pro 15-inch (2018)", "MacBook Pro", "MacBookPro15,1", "MR932", "A1990", 256, 11}, 18, false},
    OlderModel{{Mac, "Mac mini (2018)", "Mac mini", "Macmini8,1", "MRTR2", "A1993", 128, 12}, 18, false},
    OlderModel{{AppleTv, "Apple TV HD", "Apple TV", "AppleTV5,3", "MHY93", "A1625", 32, 9}, 26, true},
};

constexpr std::array allYears{
    YearEntry{12, {IPhone, "12.4.1", "16G102"}}, YearEntry{12, {IPad, "12.4.1", "16G102"}},
    YearEntry{12, {Mac, "10.14.6", "18G103"}},   YearEntry{12, {AppleTv, "12.4", "16M568"}},
    YearEntry{15, {IPhone, "15.6.1", "19G82"}},  YearEntry{15, {IPad, "15.6.1", "19G82"}},
    YearEntry{15, {Mac, "12.7.6", "21H1320"}},   YearEntry{15, {AppleTv, "15.6", "19M65"}},
    YearEntry{18, {IPhone, "18.6.2", "22G100"}}, YearEntry{18, {IPad, "18.6.2", "22G100"}},
    YearEntry{18, {Mac, "15.6.1", "24G90"}},     YearEntry{18, {AppleTv, "18.6", "22M84"}},
    YearEntry{18, {Vision, "2.6", "22O785"}},    YearEntry{26, {IPhone, "26.1", "23B85"}},
    YearEntry{26, {IPad, "26.1", "23B85"}},      YearEntry{26, {Mac, "26.1", "25B78"}},
    YearEntry{26, {AppleTv, "26.1", "23J582"}},  YearEntry{26, {Vision, "26.1", "23N47"}},
};

constexpr std::array allApps{
    AppEntry{"Pages", "com.apple.Pages", "14.3", "7042.0.76", 560, "ip"},
    AppEntry{"Numbers", "com.apple.Numbers", "14.3", "7042.0.76", 530, "ip"},
    AppEntry{"Keynote", "com.apple.Keynote", "14.3", "7042.0.76", 620, "ipv"},
    AppEntry{"Microsoft Outlook", "com.microsoft.Office.Outlook", "4.2511.0", "97203145", 420, "ip"},
    AppEntry{"Microsoft Teams", "com.microsoft.skype.teams", "6.22.1", "2025.22.1", 390, "ipv"},
    AppEntry{"Slack", "com.tinyspeck.chatlyio", "25.05.10", "411221", 260, "ip"},
    AppEntry{"Zoom Workplace", "us.zoom.videomeetings", "6.4.10", "25680", 310, "ipv"},
    AppEntry{"1Password", "com.1password.1password", "8.10.76", "81076011", 180, "ip"},
    AppEntry{"Signal", "org.whispersystems.signal", "7.58", "1140", 240, "ip"},
    AppEntry{"Adobe Acrobat Reader", "com.adobe.Adobe-Reader", "25.05.01", "30112", 330, "ip"},
    AppEntry{"Goodnotes", "com.goodnotesapp.x", "6.7.4", "6704221", 280, "p"},
    AppEntry{"Procreate", "com.procreate.procreate", "5.3.14", "53141", 620, "p"},
    AppEntry{"Freeform", "com.apple.freeform", "3.1", "1208.1", 190, "ipv"},
    AppEntry{"Safari", "com.apple.Safari", "18.5", "20621.2.5.11.8", 14, "m"},
    AppEntry{"Mail", "com.apple.mail", "16.0", "3826.600.51.1.1", 30, "m"},
    AppEntry{"Xcode", "com.apple.dt.Xcode", "16.4", "23792", 7100, "m"},
    AppEntry{"Pages", "com.apple.iWork.Pages", "14.4", "7043.0.93", 620, "m"},
    AppEntry{"Keynote", "com.apple.iWork.Keynote", "14.4", "7043.0.93", 910, "m"},
    AppEntry{"Microsoft Word", "com.microsoft.Word", "16.98", "16.98.25060824", 2300, "m"},
    AppEntry{"Microsoft Excel", "com.microsoft.Excel", "16.98", "16.98.25060824", 2100, "m"},
    AppEntry{"Slack", "com.tinyspeck.slackmacgap", "4.44.65", "444650", 290, "m"},
    AppEntry{"Firefox", "org.mozilla.firefox", "139.0.4", "13925.6.10", 390, "m"},
    AppEntry{"1Password", "com.1password.1password", "8.10.80", "81080023", 340, "m"},
    AppEntry{"Figma", "com.figma.Desktop", "125.5.6", "125.5.6", 300, "m"},
    AppEntry{"VLC", "org.videolan.vlc", "3.0.21", "3.0.21", 170, "mt"},
    AppEntry{"ARD Mediathek", "de.daserste.DasErste", "10.18", "10180", 90, "t"},
    AppEntry{"Airflow", "app.airflow.tv", "1.4", "140", 60, "t"},
    AppEntry{"JigSpace", "com.jigspace.jigspace", "5.0.3", "5032", 210, "v"},
};

constexpr std::array allFirst{"Mara",   "Jonas", "Aylin",  "Emil",  "Noor",  "Clara",  "Tomasz", "Ines",
                              "Henrik", "Yuki",  "Fatima", "Lukas", "Sofia", "Oskar",  "Priya",  "Anton",
                              "Greta",  "Mateo", "Hanna",  "Deniz", "Ruth",  "Samuel", "Amélie", "Viktor",
                              "Lena",   "Idris", "Paula",  "Felix", "Zofia", "Marek"};
constexpr std::array allLast{"Lindholm", "Berger", "Yılmaz",  "Novak",   "Rossi",    "Keller", "Okafor", "Haddad",
                             "Petersen", "Tanaka", "Fischer", "Moreau",  "Kowalska", "Silva",  "Brandt", "Iyer",
                             "Wagner",   "Jansen", "Horvat",  "Larsson", "Marin",    "Schulz", "Dubois", "Costa"};
constexpr std::array allRooms{"Meeting Room Elbe", "Reception",     "Meeting Room Spree", "Canteen",
                              "Training Room",     "Lobby Display", "Meeting Room Isar",  "Studio"};
} // namespace

std::span<const ModelEntry> models()
{
    return allModels;
}
std::span<const SystemEntry> systems()
{
    return allSystems;
}
std::span<const OlderModel> olderModels()
{
    return allOlder;
}
std::span<const YearEntry> years()
{
    return allYears;
}
std::span<const AppEntry> appEntries()
{
    return allApps;
}
std::span<const char* const> firstNames()
{
    return allFirst;
}
std::span<const char* const> lastNames()
{
    return allLast;
}
std::span<const char* const> roomNames()
{
    return allRooms;
}

} // namespace espalier::device

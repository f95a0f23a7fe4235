#include "ui/profiles/install_progress.h"

#include "ui/common/app_style.h"
#include "ui/common/icon.h"
#include "ui/common/paint.h"
#include "ui/common/row_paint.h"
#include "ui/common/rows.h"
#include "ui/common/type.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace espalier::ui {

namespace {
constexpr int BarTall = 6;
constexpr int WideBarTall = 9;
constexpr int Gap = 2;

struct InstallProgressWords {
    Q_DECLARE_TR_FUNCTIONS(InstallProgress)
};

int notSent(const ProfileRow& profile)
{
    return qMax(0, profile.targets - profile.installed - profile.pending - profile.failed - profile.blocked);
}
} // namespace

void paintInstallBar(QPainter* painter, const QRect& bar, const ProfileRow& profile, Qt::LayoutDirection direction)
{
    const Theme& t = theme();
    paintRounded(painter, bar, radius::badge / 2.0, t.divider);
    if (profile.targets <= 0) {
        return;
    }
    struct Part {
        int count;
        QColor fill;
    };
    const Part parts[] = {{profile.installed, t.ok.fill},
                          {profile.pending, t.waiting.fill},
                          {profile.blocked, t.warning.fill},
                          {profile.failed, t.failed.fill}};
    int x = bar.left();
    for (const Part& part : parts) {
        if (part.count <= 0) {
            continue;
        }
        // One failed of a thousand is still to be seen.
        const int wide = qMax(4, static_cast<int>(qint64(bar.width()) * part.count / profile.targets));
        const QRect piece(x, bar.top(), qMin(wide, bar.right() - x + 1), bar.height());
        if (piece.width() <= 0) {
            break;
        }
        paintRounded(painter, QStyle::visualRect(direction, bar, piece), radius::badge / 2.0, part.fill);
        x += wide + Gap;
    }
}

InstallWords installWords(const ProfileRow& profile)
{
    const QLocale locale;
    InstallWords words;
    if (profile.targets == 0) {
        words.done = profile.isAssigned() ? InstallProgressWords::tr("No devices there")
                                          : InstallProgressWords::tr("Not assigned");
        return words;
    }
    words.done = InstallProgressWords::tr("%1 of %2", "installed, of how many")
                     .arg(locale.toString(profile.installed), locale.toString(profile.targets));
    if (profile.failed > 0) {
        words.state = State::Failed;
        words.rest = InstallProgressWords::tr("%n failed", nullptr, profile.failed);
    } else if (profile.blocked > 0) {
        words.state = State::Warning;
        words.rest = InstallProgressWords::tr("%n without values", nullptr, profile.blocked);
    } else if (profile.pending > 0) {
        words.state = State::Waiting;
        words.rest = InstallProgressWords::tr("%n waiting", nullptr, profile.pending);
    } else if (const int rest = notSent(profile); rest > 0) {
        words.state = State::Unknown;
        words.rest = InstallProgressWords::tr("%n to come", nullptr, rest);
    }
    return words;
}

void InstallDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect room = paintRowGround(painter, option, index);
    const auto profile = index.data(ProfileRole).value<ProfileRow>();
    const InstallWords words = installWords(profile);
    const QFont second = roleFont(TextRole::Second);
    const int textTall = QFontMetrics(second).height();
    const int top = room.top() + (room.height() - BarTall - space::hair - textTall) / 2;
    paintInstallBar(painter, QRect(room.left(), top, room.width(), BarTall), profile, option.direction);
    const QRect line(room.left(), top + BarTall + space::hair, room.width(), textTall + 2);
    paintLine(painter, line, words.done, second, theme().text2, Qt::AlignLeading, Elide::End, option.direction);
    if (!words.rest.isEmpty()) {
        const int used = QFontMetrics(second).horizontalAdvance(words.done) + space::medium;
        const StateColors& colors = stateColors(theme(), words.state);
        const QRect sign(line.left() + used, line.center().y() - 6, 14, 14);
        paintIcon(painter, QStyle::visualRect(option.direction, line, sign), stateIconName(words.state), colors.text);
        const QRect rest = line.adjusted(used + 19, 0, 0, 0);
        paintLine(painter, QStyle::visualRect(option.direction, line, rest), words.rest,
                  roleFont(TextRole::SecondStrong), colors.text, Qt::AlignLeading, Elide::End, option.direction);
    }
    painter->restore();
}

InstallProgress::InstallProgress(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void InstallProgress::setProfile(const ProfileRow& profile)
{
    m_profile = profile;
    m_legend.clear();
    const auto add = [this](int count, State state, const QString& words) {
        if (count > 0) {
            m_legend << Line{state, words};
        }
    };
    add(profile.installed, State::Ok, tr("%n installed", nullptr, profile.installed));
    add(profile.pending, State::Waiting, tr("%n waiting – busy or locked", nullptr, profile.pending));
    add(profile.blocked, State::Warning, tr("%n not sent: values missing", nullptr, profile.blocked));
    add(profile.failed, State::Failed, tr("%n failed", nullptr, profile.failed));
    add(notSent(profile), State::Unknown, tr("%n not sent yet", nullptr, notSent(profile)));
    QStringList told;
    for (const Line& line : std::as_const(m_legend)) {
        told << line.words;
    }
    setAccessibleName(told.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QSize InstallProgress::sizeHint() const
{
    const int lines = static_cast<int>((m_legend.size() + 1) / 2);
    return {300, WideBarTall + (lines > 0 ? space::small : 0) +
                     lines * (QFontMetrics(roleFont(TextRole::SecondStrong)).height() + space::small)};
}

void InstallProgress::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintInstallBar(&painter, QRect(0, 0, width(), WideBarTall), m_profile, layoutDirection());
    const int tall = QFontMetrics(roleFont(TextRole::SecondStrong)).height() + space::small;
    for (int i = 0; i < m_legend.size(); ++i) {
        const QRect cell((i % 2) * width() / 2, WideBarTall + space::small + (i / 2) * tall, width() / 2, tall);
        const Line& line = m_legend.at(i);
        const StateColors& colors = stateColors(theme(), line.state);
        const QRect where = QStyle::visualRect(layoutDirection(), rect(), cell);
        const QRect sign(where.left(), where.center().y() - 7, 14, 14);
        paintIcon(&painter, QStyle::visualRect(layoutDirection(), where, sign), stateIconName(line.state), colors.text);
        paintLine(&painter, QStyle::visualRect(layoutDirection(), where, where.adjusted(20, 0, -4, 0)), line.words,
                  roleFont(TextRole::SecondStrong), colors.text, Qt::AlignLeading, Elide::End, layoutDirection());
    }
}

} // namespace espalier::ui

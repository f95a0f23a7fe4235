// How far a profile is on its devices: a bar of installed, waiting and failed, and the numbers in words.
#pragma once

#include "ui/common/state.h"
#include "ui/profiles/profile_row.h"

#include <QStyledItemDelegate>
#include <QWidget>

namespace espalier::ui {

// 2 px gaps between the parts; what isn't sent yet stays trough.
void paintInstallBar(QPainter* painter, const QRect& bar, const ProfileRow& profile, Qt::LayoutDirection direction);

struct InstallWords {
    QString done; // "58 of 64"
    State state = State::Ok;
    QString rest; // "1 failed", empty when all is done
};
[[nodiscard]] InstallWords installWords(const ProfileRow& profile);

// The "Installed" cell of the library; asks its model for ProfileRow under ProfileRole.
class InstallDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    static constexpr int ProfileRole = Qt::UserRole + 100;
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

// The same for one profile, with a legend of all states.
class InstallProgress : public QWidget {
    Q_OBJECT
public:
    explicit InstallProgress(QWidget* parent = nullptr);
    void setProfile(const ProfileRow& profile);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Line {
        State state;
        QString words;
    };
    ProfileRow m_profile;
    QList<Line> m_legend;
};

} // namespace espalier::ui

Q_DECLARE_METATYPE(espalier::ui::ProfileRow)

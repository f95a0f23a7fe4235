// The screens in the side bar: icon, label, badge. A separator is a row nobody can select.
#pragma once

#include "ui/screen.h"

#include <QAbstractListModel>

namespace espalier::ui {

enum SideBarRole : int {
    SideIconRole = Qt::UserRole + 1, // QString
    SideBadgeTextRole,               // QString
    SideBadgeStateRole,              // int of State, or invalid for a plain count
    SideSeparatorRole                // bool
};

class SideBarModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    // Answers the screen's number, counted without separators.
    int addScreen(const QString& iconName, const QString& label);
    void addSeparator();
    void setBadge(int screen, const Badge& badge);
    [[nodiscard]] int rowOf(int screen) const;
    [[nodiscard]] int screenAt(int row) const; // -1 for a separator
    [[nodiscard]] int screens() const { return m_screens; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row {
        int screen = -1;
        QString icon;
        QString label;
        Badge badge;
    };
    QList<Row> m_rows;
    int m_screens = 0;
};

} // namespace espalier::ui

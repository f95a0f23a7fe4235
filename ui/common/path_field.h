// The path of a file or folder that the server reads or writes itself: typed or chosen, never read here.
#pragma once

#include <QWidget>

class QLineEdit;

namespace espalier::ui {

class Button;

class PathField : public QWidget {
    Q_OBJECT
public:
    enum class Of { ExistingFile, NewFile, Folder };

    // `filter` as in QFileDialog, for files.
    PathField(const QString& label, Of what, const QString& filter = {}, QWidget* parent = nullptr);
    // Its own name, and that of what is typed into: NAME and NAMEPath.
    void setNames(const QString& name);

    [[nodiscard]] QString path() const; // trimmed
    void setPath(const QString& path);
    [[nodiscard]] bool isWhole() const; // from the root on

Q_SIGNALS:
    void changed();

private:
    void choose();

    QString m_label;
    Of m_what;
    QString m_filter;
    QLineEdit* m_edit;
    Button* m_choose;
};

} // namespace espalier::ui
